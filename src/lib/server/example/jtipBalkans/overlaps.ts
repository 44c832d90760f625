/** Who was trained by two of the partners. Invented, like the figures. */
import type { ExampleOverlap } from '../exampleProject.ts';

export const overlaps: ExampleOverlap[] = [
	{
		indicator: '1.7',
		quarter: 'FY2020-Q1',
		entries: [
			{
				people: null,
				reason:
					'Illustrative: Tdh and ARSIS trained staff of the same centres for social work, and their ' +
					'lists have not been compared yet.',
				recordedOn: '2020-02-24'
			},
			{
				people: 3,
				reason:
					'Illustrative: the attendance lists of Tdh and ARSIS were compared; three people are on both.',
				recordedOn: '2020-03-05'
			}
		]
	},
	{
		indicator: '1.7',
		quarter: 'FY2021-Q4',
		entries: [
			{
				people: 6,
				reason:
					'Illustrative: six border police officers whom Open Gate trained had been at a training of ' +
					'Tdh; their department told both.',
				recordedOn: '2021-11-19'
			}
		]
	}
];
