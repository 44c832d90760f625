/** The solver of linear programs, loaded once when it is first needed. */
import loadHighs, { type Highs } from 'highs';

let loading: Promise<Highs> | undefined;

export function solver(): Promise<Highs> {
	loading ??= loadHighs();
	return loading;
}
