import { passOn } from '$lib/server/backend/passOn';

export const fallback = passOn;
