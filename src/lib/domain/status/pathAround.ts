type Point = { date: string; value: number };

/**
 * The points of a target path on both sides of a day; before the first target the path begins with
 * the origin at the start of the project.
 *
 * @param targets earliest first.
 * @returns `after` is null behind the last target.
 */
export function pathAround(
	targets: readonly Point[],
	start: Point,
	day: string
): { before: Point; after: Point | null } {
	const passed = targets.findLast(({ date }) => date <= day);
	return {
		before: passed ?? start,
		after: targets.find(({ date }) => date > day) ?? null
	};
}
