import {counted, thousands} from '../../journal/counted.ts';
import type {Examination} from '../../store/care/examine.ts';
import type {StateFolder} from '../../store/care/examine-state.ts';

type Rows = readonly (readonly [string, string])[];

/** The journal in rows of a name and what is said of it. */
export const journalRows = (folder: string, found: Examination): Rows => {
	const {place} = found;
	return [
		['journal', folder],
		[
			'',
			found.why ??
				(found.isThere
					? `can ${place.isWritable ? 'be written' : 'only be read'}` +
						(place.isOwnedByAnother ? ', belongs to another user' : '')
					: 'not there yet: the first entry makes it'),
		],
		...place.kinds.map(
			kind => ['', `in ${kind.startsWith('a ') || kind.startsWith('memory') ? kind : `a ${kind}`}`] as const,
		),
		[
			'holds',
			`${counted(found.months, 'month')}, ${counted(found.entries, 'entry', 'entries')}, ` +
				`${counted(found.people, 'person', 'people')}, ${size(found.bytes)}`,
		],
		['permissions', permissions(found)],
		['free space', place.freeBytes === undefined ? 'not known' : size(place.freeBytes)],
		...stateRows(found.state),
		...(found.problems.length === 0
			? [['problems', 'none'] as const]
			: found.problems.map(
					({sort, count: times, files}, at) =>
						[at === 0 ? 'problems' : '', `${times}: ${sort}: ${files.join(' ')}`] as const,
				)),
		...(found.copies.length === 0
			? [['copies', 'none of a sync tool'] as const]
			: found.copies.map(({tool, of}, at) => [at === 0 ? 'copies' : '', `of ${of}, by ${tool}`] as const)),
		...(found.strangers > 0 ? [['', `${counted(found.strangers, 'other JSON file')}`] as const] : []),
	];
};

const stateRows = (state: StateFolder): Rows => {
	if ('why' in state) return [['state', state.why]];
	const lock = {
		free: 'free',
		held: `held by process ${state.lockPid}, which runs`,
		'held elsewhere': 'held by another computer or container',
		'left by a dead process': 'left by a dead process',
	};
	return [
		['lock', lock[state.lock]],
		[
			'history',
			`${thousands(state.transactions)} of 1,000 changes, ${state.undone} of them ` +
				`undone${state.tornLines > 0 ? `, ${counted(state.tornLines, 'unreadable line')}` : ''}`,
		],
		[
			'in flight',
			`${state.isPending ? 'a change is unfinished' : 'no change'}, ${state.hasDraft ? 'a draft is kept' : 'no draft'}`,
		],
		['backups', `${counted(state.backups, 'copy', 'copies')}, ${size(state.backupBytes)}`],
		['quarantine', counted(state.quarantined, 'copy', 'copies')],
	];
};

const permissions = ({place, fileModes}: Examination): string =>
	place.mode === undefined
		? 'none yet'
		: [
				`folder ${place.mode}`,
				...Object.entries(fileModes).map(([mode, files]) => `${counted(files, 'file')} ${mode}`),
			].join(', ');

/** Bytes as a person says them: `1.2 MB`. */
const size = (bytes: number): string => {
	const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
	const power = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
	return `${(bytes / 1024 ** power).toLocaleString('en', {maximumFractionDigits: 1})} ${units[power]}`;
};
