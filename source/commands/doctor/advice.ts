import type {Examination} from '../../store/care/examine.ts';

/** Something that a person should know of, and what to do. `isWrong`: it ends the command with 3, as check does. */
export type Advice = {readonly text: string; readonly isWrong: boolean};

/** Bytes of free space below which a write may soon fail. */
const little = 20 * 1024 * 1024;

/** What to do about what was found, the worst first. Nothing where all is well. */
export const adviceOn = (found: Examination, isWindows: boolean): readonly Advice[] => {
	const {place, state} = found;
	const wrong: string[] = [];
	const worth: string[] = [];
	if (found.why !== undefined) wrong.push(`The folder of the journal cannot be read: ${found.why}. Fix that, or name another folder with --journal DIR or GOODTURN_JOURNAL.`);
	if ('why' in state && found.why === undefined)
		wrong.push(`The folder .state within the journal cannot be used: ${state.why}. Fix that; without it nothing can be written or undone.`);
	if (place.kinds.some(kind => kind.includes('keeps no files'))) wrong.push('Nothing can be written in that folder. Name another one with --journal DIR or GOODTURN_JOURNAL.');
	if (found.problems.length > 0)
		wrong.push('Files of the journal have problems. goodturn check names the lines; fix them in an editor, or put back a backup with goodturn restore.');
	if (found.copies.length > 0) wrong.push('A sync tool or a merge left copies of files. goodturn check names them; move what is missing into the month, then delete the copy.');
	if (found.strangers > 0) wrong.push('JSON files lie in the folder that are no months and are not read. goodturn check names them; move them elsewhere.');
	if (found.isThere && found.why === undefined && !place.isWritable) worth.push('The journal can only be read here. To write in it, fix the permissions of its folder.');
	if (!found.isThere && found.why === undefined)
		worth.push('There is no journal in that folder yet: the first entry makes it. If you have one elsewhere, name it with --journal DIR or GOODTURN_JOURNAL.');
	if (place.isOwnedByAnother) worth.push('The folder belongs to another user. What is written there may not be yours to change later.');
	if (place.freeBytes !== undefined && place.freeBytes < little) worth.push('The disk is nearly full. Make room: what cannot be written is given back to you, and not saved.');
	// Whoever is not let into the folder cannot reach the files, whatever their own modes.
	const isOpen = (Number.parseInt(place.mode ?? '0', 8) & 0o077) !== 0;
	if (isOpen && !isWindows) worth.push('Other users of this computer may be let into the journal. To keep it to yourself: chmod 700 on its folder.');
	if (place.kinds.some(kind => kind.includes('network'))) worth.push('The journal lies on a network disk. Write in it from one computer at a time, and keep it in Git.');
	if (place.kinds.some(kind => kind.startsWith('memory'))) worth.push('The journal lies in memory, and is gone after a restart. Move the folder to a disk.');
	if (!('why' in state)) {
		if (state.lock === 'held elsewhere') worth.push('Another computer or container holds the lock. If it is gone for good, delete .state/lock within the journal.');
		if (state.lock === 'left by a dead process') worth.push('A program died while it held the lock. Nothing to do: the next one takes it over.');
		if (state.isPending) worth.push('A change over several files was interrupted. Nothing to do: the next write finishes it.');
		if (state.hasDraft) worth.push('Something was typed and not saved. Open goodturn and press a: it is there.');
		if (state.isFromElsewhere)
			worth.push('The folder .state came from another machine. What was changed there is not undone here; the next write lays it aside, in .state/elsewhere.');
		if (state.isInGit) worth.push('Git tracks .state, and with it what was removed from the journal. To keep it here alone: git rm -r --cached .state, and /.state in .gitignore.');
		if (state.tornLines > 0) worth.push('Lines of the history cannot be read and are passed over. Those changes stay, and cannot be undone.');
	}
	return [...wrong.map(text => ({text, isWrong: true})), ...worth.map(text => ({text, isWrong: false}))];
};
