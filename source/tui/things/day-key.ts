import {idInRef, refOf} from '../../journal/entry-ref.ts';
import type {RowList} from '../list/row-list.ts';
import type {Thing} from '../request.ts';

/** The key of the row of the day that is about an entry. */
export const dayKeyShowing = (rows: RowList, thing: Thing): string | undefined => {
	if (thing.to !== 'entry') return undefined;
	let first: string | undefined;
	for (let at = 0; at < rows.length; at++) {
		const row = rows.at(at);
		if (row?.kind !== 'item' || row.entry?.id !== idInRef(thing.id)) continue;
		if (refOf(row.entry) === thing.id) return row.key;
		first ??= row.key;
	}
	return first;
};
