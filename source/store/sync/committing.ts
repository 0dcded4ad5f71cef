import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {fileError} from '../../errors.ts';
import {mergeJournals} from '../../journal/merge/merge.ts';
import {printVersions, versionsFile} from '../../journal/merge/versions.ts';
import type {JournalPlace} from '../commit/write-files.ts';
import {attempt, flushFolder, removeFile, temporaryName, writeNew} from '../files/disk.ts';
import {type Branch, tipsOf} from '../git/branch.ts';
import {blobId, commitTo, identityOf, type Leaf, leavesOf} from '../git/repository.ts';
import type {Git} from '../git/run-git.ts';
import {countsInWords, countsOf, type EntryCounts, noCounts} from './counts.ts';
import {inCommit} from './in-commit.ts';
import {bytesOf, filesIn, gitFiles, isJournalFile, type KnownFiles, signatureIn} from './journal-files.ts';
import {type FileSource, sidesOf} from './loading.ts';
import {recallSync, rememberSync, type SyncMemory} from './memory.ts';

/** The journal as it is committed, the commit before that, and what was written since the last time. */
export type Committed = {
	readonly head: string | undefined;
	/** The commit that was there before; `head` where nothing was written. */
	readonly before: string | undefined;
	/** Where the branch was on its remote when that was last asked. */
	readonly theirs: string | undefined;
	readonly counts: EntryCounts;
};

/**
 * Commits what was written here since the last commit, with what is known of who wrote what after what. Only for the
 * one who holds the lock of the journal. Throws fileError where a file of the journal cannot be read; then nothing is
 * done.
 */
export const commitHere = async ({folder, state}: JournalPlace, git: Git, branch: Branch): Promise<Committed> => {
	const {head, theirs} = await tipsOf(git, branch);
	const memory = await withIndex(git, state, head);
	const hash = (head ?? '').length === 64 ? 'sha256' : 'sha1';
	const isKnown = memory.head !== undefined && memory.head === head;
	const files = filesIn(folder, memory.files ?? {}, hash);
	if (isKnown && isSame(memory.files ?? {}, files)) return {head, before: head, theirs, counts: noCounts};
	const leaves = new Map((head ? await leavesOf(git, head) : []).map(leaf => [leaf.path, leaf]));
	refuseGone([...leaves.keys()], files);
	if (head) await refuseDeleted(git, memory, head, files);
	const changed = [...files].filter(([name, [, id]]) => leaves.get(name)?.id !== id).map(([name]) => name);
	// Before the first entry there is nothing to commit: what comes from another machine may bring the others.
	const isNothing = !head && changed.every(name => gitFiles.includes(name));
	if (isNothing || changed.length === 0) {
		rememberSync(state, {...memory, ...(head !== undefined && {head}), files: Object.fromEntries(files)});
		return {head, before: head, theirs, counts: noCounts};
	}
	const {versions, counts, read} = await whatChanged(folder, git, leaves, files);
	const bytes = new Map(changed.map(name => [name, read.get(name) ?? bytesOf(folder, name)]));
	if (versions) writeVersions(folder, versions);
	const all = new Map(versions ? [...bytes, [versionsFile, versions] as const] : bytes);
	const message =
		countsInWords(counts) ?? (changed.includes(versionsFile) ? 'A choice between two writings' : 'For Git');
	const moving = aboutToMove(state, memory, head);
	const now = await commitTo(git, branch.ref, {
		parents: head ? [head] : [],
		message,
		files: Array.from(all, ([path, to]) => ({path, to})),
		by: await identityOf(git),
	});
	if (now === undefined)
		throw fileError('Another program committed to the journal at this moment. Nothing was lost. Sync again.');
	// Known is what was committed: whatever another program has written since is still to be.
	if (versions) files.set(versionsFile, [signatureIn(folder, versionsFile), blobId(versions, hash)]);
	await bringIndex(git, state, {...moving, head: now, files: Object.fromEntries(files)}, now);
	return {head: now, before: head, theirs, counts};
};

const isSame = (known: KnownFiles, files: ReadonlyMap<string, KnownFiles[string]>): boolean =>
	Object.keys(known).length === files.size && [...files].every(([name, of]) => known[name]?.[0] === of[0]);

/** A file that was deleted may be a mistake, and would be deleted on every machine. */
const refuseGone = (known: readonly string[], files: ReadonlyMap<string, unknown>, commit = 'HEAD'): void => {
	const gone = known.find(path => isJournalFile(path) && path !== versionsFile && !files.has(path));
	if (gone !== undefined)
		throw fileError(
			`${gone} is gone: another program deleted it. Nothing was synced. To bring it back: goodturn restore, or git ` +
				`checkout ${commit} -- ${gone}. If its entries are to go on every machine, bring it back and remove them.`,
		);
};

/** The same where the deletion is committed, in a commit that came after the one that was synced last. */
const refuseDeleted = async (
	git: Git,
	{head: last, files: known = {}}: SyncMemory,
	head: string,
	files: ReadonlyMap<string, unknown>,
): Promise<void> => {
	const names = Object.keys(known);
	if (last === undefined || last === head || names.every(name => files.has(name))) return;
	const {code} = await git.run(['merge-base', '--is-ancestor', last, head]);
	if (code === 0) refuseGone(names, files, last.slice(0, 12));
};

/**
 * What the folder comes to against the last commit; `versions` where that file changes with it. `read`: what was read
 * of it.
 */
const whatChanged = async (
	folder: string,
	git: Git,
	leaves: ReadonlyMap<string, Leaf>,
	files: ReadonlyMap<string, KnownFiles[string]>,
) => {
	const bytes = new Map<string, Buffer>();
	const there: FileSource = {
		ids: new Map(Array.from(files, ([name, [, id]]) => [name, id])),
		read: async paths => {
			for (const path of paths) if (!bytes.has(path)) bytes.set(path, bytesOf(folder, path));
			return new Map(paths.map(path => [path, bytes.get(path) as Buffer]));
		},
		where: '',
	};
	const [before, ours] = await sidesOf([inCommit(git, leaves, ' in the last commit'), there]);
	if (!before || !ours) throw new Error('two sides were loaded as fewer');
	const {versions} = mergeJournals(before, ours, before);
	const text = Buffer.from(printVersions(versions));
	const known = bytes.get(versionsFile) ?? Buffer.alloc(0);
	return {
		versions: known.equals(text) ? undefined : text,
		counts: countsOf(before.journal, ours.journal),
		read: bytes,
	};
};

/** Puts the file of versions in its place, whole. Throws what the system throws. */
export const writeVersions = (folder: string, bytes: Uint8Array): void => {
	const temporary = join(folder, temporaryName());
	try {
		writeNew(temporary, bytes);
		renameSync(temporary, join(folder, versionsFile));
		flushFolder(folder);
	} catch (error) {
		attempt(() => removeFile(temporary));
		throw error;
	}
};

/**
 * Brings Git's index to a commit, as a checkout would, but for the files: those are written already. What a person has
 * staged stays. Where Git is busy it is done the next time; only git status cares. `memory`: what is remembered then.
 */
export const bringIndex = async (
	git: Git,
	state: string,
	memory: SyncMemory,
	to: string | undefined,
): Promise<void> => {
	if (to === undefined) return;
	const {index: old, ...others} = memory;
	const words = old ? ['read-tree', '-m', '-i', old, to] : ['read-tree', to];
	const {code} = await git.run(words);
	rememberSync(state, {...others, ...(code !== 0 && old !== undefined && {index: old})});
};

/**
 * Remembers that the branch is about to move away from the commit that Git's index has: whatever ends this process
 * then, the next sync brings the index on.
 */
export const aboutToMove = (state: string, memory: SyncMemory, head: string | undefined): SyncMemory => {
	const moving = {...memory, index: memory.index ?? head ?? ''};
	rememberSync(state, moving);
	return moving;
};

/** The memory of a sync whose files may be those of no commit. */
export const ofNoCommit = ({head: _, ...memory}: SyncMemory): SyncMemory => memory;

/** What is remembered, once an index that a sync left behind is at the last commit. */
const withIndex = async (git: Git, state: string, head: string | undefined): Promise<SyncMemory> => {
	const memory = recallSync(state);
	if (memory.index === undefined || head === undefined) return memory;
	await bringIndex(git, state, ofNoCommit(memory), head);
	return recallSync(state);
};
