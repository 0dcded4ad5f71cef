import {idInRef} from '../../../journal/entry-ref.ts';
import {countPassedOn, passedOn} from '../../../journal/ledger/chain.ts';
import {ledger} from '../../../journal/ledger/ledger.ts';
import {span} from '../../drawing/line.ts';
import {example} from '../../list/empty-lines.ts';
import {listScreen} from '../../list/list-screen.ts';
import {readied} from '../../list/readied.ts';
import {type Item, itemOf} from '../../list/row.ts';
import type {RowList} from '../../list/row-list.ts';
import type {Thing} from '../../request.ts';
import {isAccount, ledgerRows} from './ledger-rows.ts';

/** What is owed, either way, a person a row. */
export type LedgerPlace = {readonly kind: 'ledger'};

export const ledgerScreen = listScreen<LedgerPlace>({
	kind: 'ledger',
	tab: {
		title: 'Ledger',
		says: 'what is owed, either way',
		at: {kind: 'ledger'},
		counts: ({journal}) => `passed on ${countPassedOn(journal)}`,
	},
	title: () => 'Ledger',
	rows: (_, {journal, now}) => ledgerRows(journal, now.day),
	filtered: 'here',
	empty: () => [
		[span('Nothing is owed, either way.')],
		[],
		[span('Write it down as it happens:', 'quiet')],
		[],
		example('got Jürgen: read my CV'),
		example('owe Ada: the book she lent me   due:fri'),
	],
	keyShowing,
	ready: world => readied(world, [ledger, passedOn]),
});

/**
 * An entry is shown by the account that holds it, the one under the cursor first, since a favour of several people is
 * in several.
 */
function keyShowing(rows: RowList, thing: Thing, current: Item | undefined): string | undefined {
	if (thing.to !== 'entry') return undefined;
	const items = [current, ...Array.from({length: rows.length}, (_, at) => itemOf(rows.at(at)))];
	return items.find(item => isAccount(item) && item.favours.some(({id}) => id === idInRef(thing.id)))?.key;
}
