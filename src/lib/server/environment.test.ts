import { expect, it } from 'vitest';
import { readEnvironment } from './environment';

it('starts without any variable', () => {
	expect(readEnvironment({})).toMatchObject({
		BESA_DATA: './data',
		wantsExample: true,
		origin: 'http://localhost:3000'
	});
});

it('names every variable at fault in one sentence each', () => {
	expect(() => readEnvironment({ PORT: 'high', DATABASE_URL: 'mysql://x' })).toThrow(
		'The environment is not right. PORT is a port number. DATABASE_URL starts with postgres://.'
	);
});

it('asks for the key that belongs to a Supabase project', () => {
	expect(() => readEnvironment({ PUBLIC_SUPABASE_URL: 'https://x.supabase.co' })).toThrow(
		'PUBLIC_SUPABASE_PUBLISHABLE_KEY is needed with it'
	);
});

it('knows which addresses only this machine can reach', () => {
	expect(readEnvironment({ HOST: '127.0.0.1' }).isLoopback).toBe(true);
	expect(readEnvironment({ HOST: '0.0.0.0' }).isLoopback).toBe(false);
});
