import type {Row} from './row.ts';

/** Every row of the table, in its order. */
export const rows: readonly Row[] = [
	{
		name: 'writers',
		toReach: 'every entry there once, no reader sees a file that does not parse, the screens show all within 1 s',
		load: () => import('./writers.ts'),
	},
	{
		name: 'kills',
		toReach: '0 acknowledged lost, 0 torn, 0 twice, no litter after the next command',
		load: () => import('./kills.ts'),
	},
	{name: 'power', toReach: '0 acknowledged lost', load: () => import('./power.ts')},
	{
		name: 'full-disk',
		toReach: 'old files the same, the text given back, the next small write works',
		load: () => import('./full-disk.ts'),
	},
	{name: 'places', toReach: 'a clear message, reading still works, modes kept', load: () => import('./places.ts')},
	{
		name: 'bad-files',
		toReach: 'file unchanged, other months usable, one quarantine copy a content',
		load: () => import('./bad-files.ts'),
	},
	{
		name: 'foreign',
		toReach: 'nothing outside of the journal is read, written or removed; no hang, the text given back',
		load: () => import('./foreign.ts'),
	},
	{
		name: 'bounds',
		toReach: 'what was acknowledged can be read again, what cannot is given back; undo works',
		load: () => import('./bounds.ts'),
	},
	{
		name: 'kept',
		toReach: 'what is kept of months is cut, garbled, of other files, not writable: the same answers',
		load: () => import('./kept.ts'),
	},
	{name: 'unknown', toReach: 'kept', load: () => import('./unknown.ts')},
	{
		name: 'lock',
		toReach: "never two holders, a dead one's lock taken within 1 s, a live one's never",
		load: () => import('./lock.ts'),
	},
	{
		name: 'races',
		toReach: 'as if one ran after the other, nothing acknowledged lost, undo goes all the way back',
		load: () => import('./races.ts'),
	},
	{
		name: 'twins',
		toReach: 'two are two: shown, checked by file and line, each changed in its own month, back by undo',
		load: () => import('./twins.ts'),
	},
	{name: 'dates', toReach: 'the calendar day of every entry the same everywhere', load: () => import('./dates.ts')},
	{
		name: 'pipes',
		toReach: 'whole output or a non-zero exit, no stack trace, no escapes',
		load: () => import('./pipes.ts'),
	},
	{name: 'restore', toReach: 'back, byte for byte', load: () => import('./restore.ts')},
	{
		name: 'commands',
		toReach: 'the same journal, ledger and people as a plain model',
		load: () => import('./commands.ts'),
	},
	{name: 'outside-edits', toReach: 'both changes kept, shown within 1 s', load: () => import('./outside-edits.ts')},
	{
		name: 'terminal',
		toReach: 'termios and modes as before, 128+n, the draft kept, gone within 1 s, no process left behind',
		load: () => import('./terminal.ts'),
	},
	{
		name: 'escapes',
		toReach: 'only our own sequences come out; the stored text unchanged',
		load: () => import('./escapes.ts'),
	},
	{
		name: 'private',
		toReach: 'no word of a private entry, and no name that it alone has, without --private or p',
		load: () => import('./private.ts'),
	},
	{
		name: 'growth',
		toReach: 'ten times the text takes no more than some ten times as long, and nothing fails',
		load: () => import('./growth.ts'),
	},
	{
		name: 'input',
		toReach: 'nothing lost, no hang, the heap within 20 MB, a newline in a paste never saves',
		load: () => import('./input.ts'),
	},
	{
		name: 'machines',
		toReach: 'the same bytes on all machines, in whatever order they meet',
		load: () => import('./machines.ts'),
	},
	{
		name: 'clones',
		toReach: 'every acknowledged change on every clone, one history, check silent, git fsck clean',
		load: () => import('./clones.ts'),
	},
	{
		name: 'remotes',
		toReach: 'refused or kept apart; nothing outside of the folder touched, nothing run',
		load: () => import('./remotes.ts'),
	},
	{name: 'widths', toReach: 'borders straight, no letter split, nothing shifted', load: () => import('./widths.ts')},
];
