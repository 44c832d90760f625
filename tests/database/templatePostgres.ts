export { setupPostgres as default } from './template.ts';
