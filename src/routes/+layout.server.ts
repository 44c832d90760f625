import type { LayoutServerLoad } from './$types';

export const load = (({ locals: { me }, route }) => {
	// A page that says itself who is asking leaves nothing behind for the next one.
	void route.id;
	return { me };
}) satisfies LayoutServerLoad;
