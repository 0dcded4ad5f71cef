import {foundCount} from '../filtering/found-count.ts';
import type {World} from '../world.ts';
import type {ListSpec} from './list-spec.ts';
import {rowKey} from './row.ts';
import type {RowList} from './row-list.ts';
import {rowsOf} from './rows-of.ts';

/**
 * How much of a list matches: `12 of 1,204`, `12 so far`, `2 of 9 here` where only its own rows count; or what is wrong
 * with the filter. Empty without one.
 */
export const matchWords = <At extends {readonly kind: string}>(
	spec: ListSpec<At>,
	at: At,
	filter: string,
	world: World,
): string => {
	const text = filter.trim();
	if (text === '') return '';
	if (typeof spec.filtered === 'object')
		return world.found?.text === text
			? withBeside(foundCount(world.found, world.journal), spec.filtered.beside?.(world))
			: '…';
	return `${count(rowsOf(spec, at, filter, world))} of ${count(rowsOf(spec, at, '', world))} here`;
};

/** `1 person, 12 of 1,204` */
const withBeside = (entries: string, beside = ''): string => (beside === '' ? entries : `${beside}, ${entries}`);

const count = (list: RowList): number => {
	let items = 0;
	for (let at = 0; at < list.length; at++) if (rowKey(list.at(at)) !== undefined) items++;
	return items;
};
