import {hostname} from 'node:os';
import {join} from 'node:path';
import {systemErrorInWords} from '../files/disk.ts';
import {namesInOwn, readOwn, strangeIn} from '../files/own.ts';
import {isDead, parseOwner} from '../machine/owner.ts';
import {readDraft} from '../state/draft.ts';
import {readHistory} from '../state/history-file.ts';
import {isFromElsewhere} from '../state/origin.ts';
import {hasPending} from '../state/pending.ts';
import {listBackups} from './backup.ts';
import {isTrackedByGit} from './git-index.ts';

/** What `.state` holds: numbers, and nothing of what was written. `why`: the system does not let it be read. */
export type StateFolder =
	| {readonly why: string}
	| {
			readonly lock: 'free' | 'held' | 'held elsewhere' | 'left by a dead process';
			/** Who holds it, where that is a process of this computer. */
			readonly lockPid?: number;
			readonly transactions: number;
			readonly undone: number;
			/** Lines of the history that cannot be read, and are passed over. */
			readonly tornLines: number;
			/** It came from another machine, and is not used. */
			readonly isFromElsewhere: boolean;
			/** Git tracks it, and carries it to other machines. */
			readonly isInGit: boolean;
			readonly isPending: boolean;
			readonly hasDraft: boolean;
			readonly backups: number;
			readonly backupBytes: number;
			readonly quarantined: number;
	  };

/** Looks into the state folder of a journal, which need not be there. Takes no lock, writes nothing, never throws. */
export const examineState = (state: string): StateFolder => {
	try {
		const {done, torn} = readHistory(state);
		const backups = listBackups(state);
		return {
			...lockIn(state),
			transactions: done.length,
			undone: done.filter(({isUndone}) => isUndone).length,
			tornLines: torn,
			isFromElsewhere: isFromElsewhere(state),
			isInGit: isTrackedByGit(state),
			isPending: hasPending(state),
			hasDraft: readDraft(state) !== undefined,
			backups: backups.length,
			backupBytes: backups.reduce((sum, {bytes}) => sum + bytes, 0),
			quarantined: namesInOwn(join(state, 'quarantine')).length,
		};
	} catch (error) {
		return {why: strangeIn(error) ?? systemErrorInWords(error)};
	}
};

const lockIn = (state: string) => {
	const text = readOwn(join(state, 'lock'));
	if (text === undefined) return {lock: 'free'} as const;
	const owner = parseOwner(text);
	if (!owner || isDead(owner)) return {lock: 'left by a dead process'} as const;
	return owner.host === hostname()
		? ({lock: 'held', lockPid: owner.pid} as const)
		: ({lock: 'held elsewhere'} as const);
};
