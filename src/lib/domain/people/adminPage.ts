/** What the database says of people, organisations and dimensions to whoever manages them. */
import { z } from 'zod';
import { dimension, moment, organisation } from '../project/shapes.ts';

export const adminPageShape = z.object({
	isAdmin: z.boolean(),
	organisations: z.array(organisation),
	projects: z.array(
		z.object({
			code: z.string(),
			title: z.string(),
			partners: z.array(z.string()),
			people: z.array(
				z.object({
					membershipId: z.uuid(),
					email: z.string(),
					fullName: z.string(),
					role: z.enum(['manager', 'officer', 'viewer']),
					organisation: z.string().nullable(),
					isMe: z.boolean(),
					lastSignIn: moment.nullable()
				})
			),
			invitations: z.array(
				z.object({
					id: z.uuid(),
					email: z.string(),
					role: z.enum(['manager', 'officer', 'viewer']).nullable(),
					organisation: z.string().nullable(),
					expiresAt: moment,
					isExpired: z.boolean()
				})
			)
		})
	),
	/** Everybody with an account; for administrators only. */
	people: z.array(
		z.object({
			userId: z.uuid(),
			email: z.string(),
			fullName: z.string(),
			isAdmin: z.boolean(),
			isMe: z.boolean(),
			lastSignIn: moment.nullable()
		})
	),
	dimensions: z.array(dimension)
});
export type AdminPage = z.infer<typeof adminPageShape>;
