import { formatFigure } from '$lib/domain/figure/format';
import { m } from '$lib/messages/messages.js';
import type { Figure } from '$lib/reports/publication';
import type { Indicator } from '$lib/reports/shared/pick';

/** A published figure in words, whatever its state. */
export function publishedFigure(figure: Figure, { measure, text }: Indicator): string {
	switch (figure.state) {
		case 'value':
			return formatFigure(figure.value, measure) ?? '';
		case 'not_applicable':
			return m.not_applicable();
		case 'withheld':
			return m.withheld();
		case 'not_reported':
			return measure === 'qualitative' ? text : m.not_reported();
	}
}
