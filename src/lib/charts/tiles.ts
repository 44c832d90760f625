/**
 * Where places lie on a map of equal tiles, by their codes: the countries of the Western Balkans and
 * their neighbours, and the counties of Albania. Neighbours stay neighbours; sizes and coasts do not.
 */
export type Tile = { code: string; column: number; row: number };

const grid = (rows: readonly (readonly (string | null)[])[]): Tile[] =>
	rows.flatMap((codes, row) =>
		codes.flatMap((code, column) => (code ? [{ code, column, row }] : []))
	);

const maps = [
	grid([
		['HR', 'BA', 'RS', 'RO'],
		[null, 'ME', 'XK', 'BG'],
		[null, 'AL', 'MK', null],
		[null, null, 'GR', null]
	]),
	grid([
		['AL-SHKODER', 'AL-KUKES', null],
		['AL-LEZHE', 'AL-DIBER', null],
		['AL-DURRES', 'AL-TIRANA', null],
		['AL-FIER', 'AL-ELBASAN', null],
		['AL-VLORE', 'AL-BERAT', 'AL-KORCE'],
		[null, 'AL-SARANDA', 'AL-GJIROKASTER']
	])
];

/** The maps on which some of the places lie, whole, and the places that lie on none. */
export type TileMaps<Place> = {
	maps: (Tile & { place: Place | undefined })[][];
	elsewhere: Place[];
};

export function mapsOf<Place extends { code: string }>(places: readonly Place[]): TileMaps<Place> {
	const byCode = new Map(places.map((place) => [place.code, place]));
	const shown = maps.filter((tiles) => tiles.some(({ code }) => byCode.has(code)));
	const known = new Set(shown.flat().map(({ code }) => code));
	return {
		maps: shown.map((tiles) => tiles.map((tile) => ({ ...tile, place: byCode.get(tile.code) }))),
		elsewhere: places.filter(({ code }) => !known.has(code))
	};
}
