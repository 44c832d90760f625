/** Targets at the end of each fiscal year, and of the project. */
export const byYear = (...levels: [number, number, number, number, number]): [string, number][] => [
	['2018-09-30', levels[0]],
	['2019-09-30', levels[1]],
	['2020-09-30', levels[2]],
	['2021-09-30', levels[3]],
	['2022-12-31', levels[4]]
];
