import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// Components from npm keep the mode that they were written in.
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter(),
		// The layout registers it for whoever is signed in.
		serviceWorker: { register: false },
		// The few lines of style that a component has are not worth a request of their own.
		inlineStyleThreshold: 4096,
		// Nothing comes from elsewhere. Inline styles are allowed, because `style:` directives are
		// rendered as attributes; of inline scripts only SvelteKit's own, by a nonce.
		csp: {
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		}
	}
};
