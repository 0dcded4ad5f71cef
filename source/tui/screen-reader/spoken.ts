import {printableLines} from '../../printable.ts';
import {dateReader} from '../composer/dates.ts';
import {readAgainst, readComposer} from '../composer/reading.ts';
import {detailOf} from '../detail.ts';
import {headerLine} from '../frame/header-line.ts';
import {noticeLine} from '../frame/notice-line.ts';
import {menuItems} from '../keys/menu-items.ts';
import {chosenRow, rowsOf} from '../rows.ts';
import type {Place, State} from '../state.ts';
import {plainly, rowInWords} from './row-in-words.ts';

/** Columns in which details are set; the terminal breaks longer lines itself. */
const columns = 80;

/**
 * What is read aloud after a change, in reading order: only what is new. Without `before`, all that there is to know.
 * What is being typed is not in it; it stands on a line of its own.
 */
export const spoken = (before: State | undefined, after: State): readonly string[] => [
	...placeWords(before, after),
	...rowWords(before, after),
	...noticeWords(before, after),
	...modeWords(before, after),
];

const titles: Readonly<Record<Exclude<Place['kind'], 'debts' | 'person'>, string>> = {timeline: 'Timeline', ledger: 'Ledger', people: 'People', needs: 'Needs', entry: 'Entry'};
const titleOf = (place: Place): string => (place.kind === 'debts' ? `What is owed between you and ${place.name}` : place.kind === 'person' ? place.name : titles[place.kind]);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const isElsewhere = (before: State | undefined, {screens: [screen]}: State): boolean =>
	!before || !isSame(before.screens[0].place, screen.place) || (before.screens[0].filter !== screen.filter && screen.filter === '');

const placeWords = (before: State | undefined, after: State): readonly string[] => {
	if (!isElsewhere(before, after)) return [];
	const [{place}] = after.screens;
	const title = printableLines(titleOf(place)).join(' ');
	if (place.kind === 'entry') return [`${title}.`, ...detailOf(after, columns).map(({line}) => plainly(line))];
	const list = rowsOf(after, after.screens[0]);
	// The facts about a person stand above the list and are never under the cursor.
	const facts =
		place.kind === 'person' ? Array.from({length: Math.min(list.length, 40)}, (_, at) => list.at(at)).flatMap(row => (row?.kind === 'text' ? [plainly(row.line)] : [])) : [];
	const counts = before ? [] : [plainly(headerLine(after, 200))];
	const empty = list.length === 0 ? ['Nothing here. a adds an entry.'] : [];
	return [...counts, `${title}.`, ...facts, ...empty, ...(before ? [] : ['Question mark: every key that works here.'])];
};

const rowWords = (before: State | undefined, after: State): readonly string[] => {
	if (after.mode.kind === 'compose' || after.mode.kind === 'menu') return [];
	const row = rowInWords(chosenRow(after), after.now.day);
	const isNew = isElsewhere(before, after) || !before || row !== rowInWords(chosenRow(before), before.now.day);
	return row !== '' && isNew ? [row] : [];
};

const noticeWords = (before: State | undefined, after: State): readonly string[] => {
	const words = plainly(noticeLine(after, 1000));
	return words !== '' && (!before || words !== plainly(noticeLine(before, 1000))) ? [words] : [];
};

const modeWords = (before: State | undefined, after: State): readonly string[] => {
	const {mode} = after;
	const isOpened = before?.mode.kind !== mode.kind;
	switch (mode.kind) {
		case 'list':
			return before && isOpened && before.mode.kind === 'compose' ? ['Closed.'] : [];
		case 'filter':
			return isOpened ? ['Filter. Enter keeps it, Escape clears it.'] : [];
		case 'compose': {
			if (!before) return readComposer(mode.composer, readAgainst(after), dateReader(), true).lines.map(plainly);
			const remark = mode.composer.remark;
			const isNew = remark !== undefined && (before.mode.kind !== 'compose' || before.mode.composer.remark !== remark);
			return [
				...(isOpened ? ['Write. Enter saves, alt Enter is a new line, tab completes, Escape keeps the draft. control L reads how it is understood.'] : []),
				...(isNew ? [remark] : []),
			];
		}
		case 'menu': {
			const items = menuItems(after, mode.menu, mode.field.text);
			const item = items[Math.min(mode.cursor, items.length - 1)];
			const [was] = before?.mode.kind === 'menu' ? [menuItems(before, before.mode.menu, before.mode.field.text)[before.mode.cursor]] : [];
			const says = item ? `${item.says}${item.keys === '' ? '' : `: ${item.keys}`}` : 'Nothing is called that.';
			return [...(isOpened ? [`${items.length} to choose from. Type to find one, up and down choose, Enter runs it.`] : []), ...(isOpened || !isSame(item, was) ? [says] : [])];
		}
	}
};

/** What is being typed, as it stands; undefined where nothing is. */
export const typedIn = ({mode}: State): string | undefined => (mode.kind === 'list' ? undefined : mode.kind === 'compose' ? mode.composer.field.text : mode.field.text);
