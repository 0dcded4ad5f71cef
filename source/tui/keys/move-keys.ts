import type {KeyWords} from '../screen.ts';

/** Keys that move, in the words that every screen has for them; each screen says what they move. */
export const moveKeys = {
	nextPane: {keys: ['tab'], label: 'links', says: 'To the detail and its links, and back', where: 'lists'},
	previousPane: {keys: ['shift-tab'], label: 'links', says: 'The same, in the other direction', where: 'lists'},
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
	earlierDay: {keys: [','], label: 'day before', says: 'The day before', where: 'lists'},
	laterDay: {keys: ['.'], label: 'day after', says: 'The day after', where: 'lists'},
	today: {keys: ['T'], label: 'today', says: 'Today, or the last day before it', where: 'lists'},
	open: {keys: ['enter', 'l', 'right'], label: 'open', says: 'Open it, or follow the link', where: 'lists', footer: 30},
	nextMatch: {keys: ['n'], label: 'next match', says: 'The next match', where: 'lists', footer: 24},
	previousMatch: {keys: ['N'], label: 'match before', says: 'The match before', where: 'lists'},
} as const satisfies Readonly<Record<string, KeyWords>>;
