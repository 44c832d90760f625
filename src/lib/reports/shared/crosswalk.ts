import type { Indicator } from './pick.ts';

/** `Sustainable Development Goals: 16.2.2 (× 0.5), note`: what an indicator answers to, a line each. */
export function crosswalkLines({ crosswalk }: Indicator): string[] {
	return crosswalk.map(({ framework, code, factor, note }) => {
		const times = factor === 1 ? '' : ` (× ${factor})`;
		return [`${framework}: ${code}${times}`, note].filter(Boolean).join(', ');
	});
}
