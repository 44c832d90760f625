/** How the people of the project fall by sex and age, and by form of exploitation. */
import type { Split } from '../exampleProject.ts';

export const bySexAndAge: Split = {
	dimensions: ['sex', 'age'],
	shares: { 'female adult': 44, 'female minor': 32, 'male adult': 9, 'male minor': 15 },
	but: {
		ARSIS: { 'female adult': 12, 'female minor': 43, 'male adult': 4, 'male minor': 41 },
		SHKEJ: { 'female adult': 8, 'female minor': 49, 'male adult': 3, 'male minor': 40 },
		DE: { 'female adult': 62, 'female minor': 22, 'male adult': 11, 'male minor': 5 },
		'SOS-Niksic': { 'female adult': 71, 'female minor': 25, 'male adult': 0, 'male minor': 4 }
	}
};

export const byForm: Split = {
	dimensions: ['form_of_exploitation'],
	shares: { sexual: 46, labour: 17, begging: 18, forced_marriage: 11, other: 2, unknown: 6 },
	but: {
		ARSIS: { sexual: 22, labour: 13, begging: 47, forced_marriage: 9, other: 2, unknown: 7 },
		SHKEJ: { sexual: 19, labour: 16, begging: 45, forced_marriage: 14, other: 1, unknown: 5 },
		OpenGate: { sexual: 41, labour: 24, begging: 9, forced_marriage: 20, other: 2, unknown: 4 }
	}
};
