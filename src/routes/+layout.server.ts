import type { LayoutServerLoad } from './$types';

export const load = (({ locals: { me } }) => ({ me })) satisfies LayoutServerLoad;
