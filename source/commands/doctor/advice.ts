import type {Examination} from '../../store/care/examine.ts';
import type {StateFolder} from '../../store/care/examine-state.ts';
import type {FolderPlace} from '../../store/care/folder-place.ts';

/** Something that a person should know of, and what to do. `isWrong`: it ends the command with 3, as check does. */
export type Advice = {readonly text: string; readonly isWrong: boolean};

/** When something is to be said, and what. */
type Case<What> = readonly [holds: (what: What) => boolean, text: string];
type Known = Exclude<StateFolder, {readonly why: string}>;

/** Bytes of free space below which a write may soon fail. */
const little = 20 * 1024 * 1024;

const isOf =
	(kind: string) =>
	({kinds}: FolderPlace): boolean =>
		kinds.some(one => one.includes(kind));

const wrong: readonly Case<Examination>[] = [
	[
		({place}) => isOf('keeps no files')(place),
		'Nothing can be written in that folder. Name another one with --journal DIR or GOODTURN_JOURNAL.',
	],
	[
		({problems}) => problems.length > 0,
		'Files of the journal have problems. goodturn check names the lines; fix them in an editor, or put back a backup ' +
			'with goodturn restore.',
	],
	[
		({copies}) => copies.length > 0,
		'A sync tool or a merge left copies of files. goodturn check --repair merges them, and lays them aside.',
	],
	[
		({strangers}) => strangers > 0,
		'JSON files lie in the folder that are no months and are not read. goodturn check names them; move them elsewhere.',
	],
];

const worthKnowing: readonly Case<Examination>[] = [
	[
		({isThere, why, place}) => isThere && why === undefined && !place.isWritable,
		'The journal can only be read here. To write in it, fix the permissions of its folder.',
	],
	[
		({isThere, why}) => !isThere && why === undefined,
		'There is no journal in that folder yet: the first entry makes it. If you have one elsewhere, name it with ' +
			'--journal DIR or GOODTURN_JOURNAL.',
	],
];

const ofPlace: readonly Case<FolderPlace>[] = [
	[
		place => place.isOwnedByAnother,
		'The folder belongs to another user. What is written there may not be yours to change later.',
	],
	[
		({freeBytes}) => freeBytes !== undefined && freeBytes < little,
		'The disk is nearly full. Make room: what cannot be written is given back to you, and not saved.',
	],
];

/** Whoever is not let into the folder cannot reach the files, whatever their own modes. */
const ofMode: Case<FolderPlace> = [
	({mode}) => (Number.parseInt(mode ?? '0', 8) & 0o077) !== 0,
	'Other users of this computer may be let into the journal. To keep it to yourself: chmod 700 on its folder.',
];

const ofDisk: readonly Case<FolderPlace>[] = [
	[isOf('network'), 'The journal lies on a network disk. Write in it from one computer at a time, and keep it in Git.'],
	[
		({kinds}) => kinds.some(kind => kind.startsWith('memory')),
		'The journal lies in memory, and is gone after a restart. Move the folder to a disk.',
	],
];

const ofState: readonly Case<Known>[] = [
	[
		({lock}) => lock === 'held elsewhere',
		'Another computer or container holds the lock. If it is gone for good, delete .state/lock within the journal.',
	],
	[
		({lock}) => lock === 'left by a dead process',
		'A program died while it held the lock. Nothing to do: the next one takes it over.',
	],
	[
		({isPending}) => isPending,
		'A change over several files was interrupted. Nothing to do: the next write finishes it.',
	],
	[({hasDraft}) => hasDraft, 'Something was typed and not saved. Open goodturn and press a: it is there.'],
	[
		({isFromElsewhere}) => isFromElsewhere,
		'The folder .state came from another machine. What was changed there is not undone here; the next write lays it ' +
			'aside, in .state/elsewhere.',
	],
	[
		({isInGit}) => isInGit,
		'Git tracks .state, and with it what was removed from the journal. To keep it here alone: ' +
			'git rm -r --cached .state, and /.state in .gitignore.',
	],
	[
		({tornLines}) => tornLines > 0,
		'Lines of the history cannot be read and are passed over. Those changes stay, and cannot be undone.',
	],
];

const heldFor = <What>(cases: readonly Case<What>[], what: What): readonly string[] =>
	cases.flatMap(([holds, text]) => (holds(what) ? [text] : []));

/** What to do about what was found, the worst first. Nothing where all is well. */
export const adviceOn = (found: Examination, isWindows: boolean): readonly Advice[] => {
	const {place, state, why} = found;
	const unread =
		why === undefined
			? []
			: [
					`The folder of the journal cannot be read: ${why}. ` +
						'Fix that, or name another folder with --journal DIR or GOODTURN_JOURNAL.',
				];
	const unusable =
		'why' in state && why === undefined
			? [
					`The folder .state within the journal cannot be used: ${state.why}. ` +
						'Fix that; without it nothing can be written or undone.',
				]
			: [];
	const worth = [
		...heldFor(worthKnowing, found),
		...heldFor([...ofPlace, ...(isWindows ? [] : [ofMode]), ...ofDisk], place),
		...('why' in state ? [] : heldFor(ofState, state)),
	];
	return [
		...[...unread, ...unusable, ...heldFor(wrong, found)].map(text => ({text, isWrong: true})),
		...worth.map(text => ({text, isWrong: false})),
	];
};
