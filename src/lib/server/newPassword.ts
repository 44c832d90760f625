import { m } from '$lib/messages/messages.js';
import { z } from 'zod';

/** A password somebody chooses: length is what counts. */
export const newPassword = z
	.string()
	.min(10, { error: () => m.password_short() })
	.max(72, { error: () => m.password_long() });
