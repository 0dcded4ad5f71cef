import type {KeyWords} from '../screen.ts';

const noDetail = 'There is no detail beside the list here: enter opens what is under the cursor.';
const noDays = 'This is no list of days: 2 shows the timeline.';
const noEntry = 'Entries are marked, and there is none here: 2 shows every entry.';
const noFilter = 'n and N go from match to match of a filter, and there is none: / filters.';

/** Keys that move, in the words that every screen has for them; each screen says what they move. */
export const moveKeys = {
	nextPane: {
		keys: ['tab'],
		label: 'links',
		says: 'To the detail and its links, and back',
		where: 'lists',
		cannot: noDetail,
	},
	previousPane: {
		keys: ['shift-tab'],
		label: 'links',
		says: 'The same, in the other direction',
		where: 'lists',
		cannot: noDetail,
	},
	down: {keys: ['j', 'down'], label: 'down', says: 'The next row', where: 'lists', isQuiet: true},
	up: {keys: ['k', 'up'], label: 'up', says: 'The row before', where: 'lists', isQuiet: true},
	detailDown: {keys: ['J'], label: 'scroll', says: 'Scroll the detail down', where: 'lists', isQuiet: true},
	detailUp: {keys: ['K'], label: 'scroll', says: 'Scroll the detail up', where: 'lists', isQuiet: true},
	pageDown: {
		keys: ['pagedown'],
		label: 'page down',
		says: 'A page down: of a detail that is longer than its pane, else of the list',
		where: 'lists',
	},
	pageUp: {keys: ['pageup'], label: 'page up', says: 'A page up', where: 'lists'},
	halfDown: {keys: ['ctrl-d'], label: 'half a page', says: 'Half a page down', where: 'lists'},
	halfUp: {keys: ['ctrl-u'], label: 'half a page', says: 'Half a page up', where: 'lists'},
	top: {keys: ['g g', 'home'], label: 'first', says: 'The first row', where: 'lists'},
	bottom: {keys: ['G', 'end'], label: 'last', says: 'The last row', where: 'lists'},
	earlierDay: {keys: [','], label: 'day before', says: 'The day before', where: 'lists', cannot: noDays},
	laterDay: {keys: ['.'], label: 'day after', says: 'The day after', where: 'lists', cannot: noDays},
	today: {keys: ['T'], label: 'today', says: 'Today, or the last day before it', where: 'lists', cannot: noDays},
	open: {keys: ['enter', 'l', 'right'], label: 'open', says: 'Open it, or follow the link', where: 'lists', footer: 30},
	mark: {keys: ['v'], label: 'mark', says: 'Mark the entry, or take the mark away', where: 'lists', cannot: noEntry},
	markRange: {
		keys: ['V'],
		label: 'mark to here',
		says: 'Mark every entry from the last mark to here',
		where: 'lists',
		cannot: noEntry,
	},
	nextMatch: {keys: ['n'], label: 'next match', says: 'The next match', where: 'lists', footer: 24, cannot: noFilter},
	previousMatch: {keys: ['N'], label: 'match before', says: 'The match before', where: 'lists', cannot: noFilter},
} as const satisfies Readonly<Record<string, KeyWords>>;
