import { m } from '$lib/messages/messages.js';
import { z } from 'zod';
import { isCommonPassword } from './commonPassword';

/** A password somebody chooses: length is what counts, and that nobody guesses it first. */
export const newPassword = z
	.string()
	.min(10, { error: () => m.password_short() })
	.max(72, { error: () => m.password_long() })
	.refine((password) => !isCommonPassword(password), { error: () => m.password_common() });
