import type {Journal} from '../../journal/journal.ts';
import {remembered} from '../../journal/remember.ts';
import type {World} from '../world.ts';
import {filteredRows} from './filtered-rows.ts';
import type {ListSpec} from './list-spec.ts';
import type {Row} from './row.ts';
import {listOf, type RowList} from './row-list.ts';

type Kept = {readonly made: string; readonly list: RowList};
const listsOf = remembered((_: Journal) => new Map<string, Kept>());

/**
 * The rows of a list: the single place where they are made. The same journal, place, filter and moment give the same
 * list.
 */
export const rowsOf = <At extends {readonly kind: string}>(
	spec: ListSpec<At>,
	at: At,
	filter: string,
	world: World,
): RowList => {
	const text = filter.trim();
	if (text !== '' && typeof spec.filtered === 'object') return spec.filtered.found(world);
	const lists = listsOf(world.journal);
	const key = JSON.stringify([at, text]);
	const made = JSON.stringify([
		world.now.day,
		world.isAscii,
		text !== '' && world.dates !== undefined,
		...(spec.setIn?.(world) ?? []),
	]);
	const kept = lists.get(key);
	if (kept?.made === made) return kept.list;
	const rows = spec.rows(at, world);
	const list = isList(rows) ? rows : listOf(text === '' ? rows : filteredRows(rows, text, world));
	lists.set(key, {made, list});
	return list;
};

const isList = (rows: readonly Row[] | RowList): rows is RowList => 'indexOf' in rows && !Array.isArray(rows);
