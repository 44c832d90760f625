export { setupPglite as default } from './template.ts';
