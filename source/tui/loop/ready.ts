import type {AnyScreen} from '../screen.ts';
import type {World} from '../world.ts';

/**
 * Derives what the screens need of a journal, a little at each step, so that they are there at once when they are first
 * opened: with 100,000 entries that would take a sixth of a second.
 */
export function* ready(table: readonly AnyScreen[], world: World): Generator<unknown> {
	for (const screen of table) if (screen.ready) yield* screen.ready(world);
}
