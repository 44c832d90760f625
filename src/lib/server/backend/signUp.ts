/** Makes accounts the way people do, through the sign-up that needs an invitation. */
export function signUpThrough(answer: typeof fetch, url: string, publishableKey: string) {
	return async (email: string, password: string, metadata: Record<string, string>) => {
		const response = await answer(`${url}/auth/v1/signup`, {
			method: 'POST',
			headers: { apikey: publishableKey, 'content-type': 'application/json' },
			body: JSON.stringify({ email, password, data: metadata })
		});
		const body: { user?: { id?: string } } = await response.json();
		if (!body.user?.id) throw new Error(`The account ${email} could not be made.`);
		return body.user.id;
	};
}
