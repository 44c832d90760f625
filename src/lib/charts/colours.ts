/** What a chart is painted with; the values are colours that a canvas understands. */
export interface ChartColours {
	actual: string;
	perPeriod: string;
	target: string;
	grid: string;
	text: string;
	surface: string;
}

/**
 * The chart colours of the design system as they are where the host stands. A custom property keeps
 * its `light-dark()` unresolved, so each is read through an element that is painted with it.
 */
export function readColours(host: HTMLElement): ChartColours {
	const probe = document.createElement('span');
	const read = (property: string) => {
		probe.style.color = `var(${property})`;
		return getComputedStyle(probe).color;
	};

	host.append(probe);
	const colours = {
		actual: read('--chart-actual'),
		perPeriod: read('--chart-period'),
		target: read('--chart-target'),
		grid: read('--chart-grid'),
		text: read('--chart-text'),
		surface: read('--chart-surface')
	};
	probe.remove();
	return colours;
}
