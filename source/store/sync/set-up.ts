import {chmodSync, existsSync, lstatSync, realpathSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {userError} from '../../errors.ts';
import {versionsFile} from '../../journal/merge/versions.ts';
import {printable} from '../../printable.ts';
import {isTrackedByGit} from '../care/git-index.ts';
import {attempt, makeFolder, removeFile, writeNew} from '../files/disk.ts';
import {isJournal, refuseMissing} from '../files/missing.ts';
import {ownFolder} from '../files/own.ts';
import {readBytes} from '../files/read-bytes.ts';
import {addressOf, idOf} from '../git/branch.ts';
import {type Git, gitIn, withoutPassword} from '../git/run-git.ts';
import {isPublic} from './public.ts';
import {refuseAddress} from './remote.ts';
import {type Synced, type SyncOptions, sync} from './sync.ts';

/** What the first sync did, and the remote, where it was not known before. */
export type SetUp = Synced & {readonly address?: string};

/**
 * Sets the journal up for sync: a repository, what Git needs to know of its files, the first commit, and the remote.
 * Where it is set up already, only what is missing is done. Throws userError where the remote is another one than
 * before, or can be read by anyone; then nothing is done.
 */
export const setUp = async (options: SyncOptions, typed: string | undefined): Promise<SetUp> => {
	const address = typed === undefined ? undefined : whole(typed);
	const {folder: given} = options;
	if (address !== undefined) refuseAddress(address);
	refuseMissing(given);
	if (!existsSync(join(given, '.git')) && existsSync(given) && isTrackedByGit(given))
		throw userError(
			"The journal is part of a larger repository, which is not goodturn's to sync. Nothing was done. " +
				'Sync that one by hand, or move the journal out of it.',
		);
	if (!existsSync(given)) makeFolder(given);
	const folder = realpathSync(given);
	const git = gitIn(folder, options);
	const old = existsSync(join(folder, '.git')) ? await addressOf(git, 'origin') : undefined;
	if (address !== undefined && old !== undefined && old !== address)
		throw userError(
			`The journal already has another remote: ${printable(withoutPassword(old))}. Nothing was done. To change ` +
				'it: git -C DIR remote set-url origin ADDRESS',
		);
	if (address !== undefined && old === undefined && (await isPublic(git, address)))
		throw userError(
			'Anyone can read that remote, and what is in a journal is between you and the people in it. Nothing was ' +
				'done. Make it private there, then try again.',
		);
	await prepareRepository(git);
	if (address !== undefined && old === undefined) await addRemote(git, address);
	const synced = await sync(options);
	return {...synced, ...(address !== undefined && old === undefined && {address: withoutPassword(address)})};
};

/**
 * Brings the journal of a remote into a folder in which there is none yet. Throws userError where there is one, or the
 * remote has none.
 */
export const clone = async (options: SyncOptions, typed: string): Promise<SetUp> => {
	const address = whole(typed);
	if (existsSync(options.folder) && (isJournal(options.folder) || existsSync(join(options.folder, '.git'))))
		throw userError(
			'There is already a journal in this folder. Nothing was done. To sync it with that remote: goodturn sync ' +
				'--init REMOTE. To have the other one beside it: goodturn --journal DIR sync --clone REMOTE',
		);
	refuseAddress(address);
	const probe = await gitIn(nearest(options.folder), options).run(['ls-remote', '--', address], {isFar: true});
	if (probe.code !== 0)
		throw userError(
			`That remote cannot be read: ${printable(withoutPassword(probe.said.trim().split('\n')[0] ?? ''))}. Nothing ` +
				'was done. Look at the address, and whether you may read it.',
		);
	if (!probe.out.toString().includes('refs/heads/'))
		throw userError(
			'There is no journal in that remote yet. Nothing was done. Send one there first, from the machine that has ' +
				'it: goodturn sync --init REMOTE',
		);
	return setUp(options, address);
};

/** A folder as it is found from the journal's, whatever folder it was typed in. */
const whole = (address: string): string =>
	!address.startsWith('-') && address !== '' && !address.includes('\0') && existsSync(address)
		? resolve(address)
		: address;

/** The nearest folder above that is there. */
const nearest = (folder: string): string => {
	let path = folder;
	while (!existsSync(path)) path = join(path, '..');
	return realpathSync(path);
};

const attributes = `# How Git merges what goodturn writes; goodturn sync needs none of it.
[0-9][0-9][0-9][0-9]-[0-9][0-9].json merge=goodturn -text
people.json merge=goodturn -text
${versionsFile} merge=union -text
`;

const prepareRepository = async (git: Git): Promise<void> => {
	const {folder} = git;
	if (!existsSync(join(folder, '.git'))) {
		await git.must(['init', '--quiet', '--template=']);
		// A branch that was never committed to may have any name.
		if ((await idOf(git, 'HEAD')) === undefined) await git.must(['symbolic-ref', 'HEAD', 'refs/heads/main']);
		attempt(() => chmodSync(join(folder, '.git'), 0o700));
	}
	ownFolder(join(folder, '.state'));
	ensureLines(join(folder, '.gitignore'), '/.state\n', /^\/?\.state\/?$/m);
	if (!lstatSync(join(folder, '.gitattributes'), {throwIfNoEntry: false}))
		writeNew(join(folder, '.gitattributes'), Buffer.from(attributes), {isFlushed: false});
	await git.must(['config', 'merge.goodturn.name', 'goodturn merges entries']);
	await git.must(['config', 'merge.goodturn.driver', 'goodturn merge-file %O %A %B']);
};

/** Adds to a file what it has to say; makes it where it is not there. */
const ensureLines = (path: string, lines: string, said: RegExp): void => {
	const read = lstatSync(path, {throwIfNoEntry: false}) && readBytes(path, {isLinkFollowed: false});
	if (read && 'problem' in read)
		throw userError(`${printable(path)}: ${read.problem}. Nothing was done. Look at it, then try again.`);
	const text = read?.bytes.toString() ?? '';
	if (said.test(text)) return;
	if (read) removeFile(path);
	writeNew(path, Buffer.from(text === '' || text.endsWith('\n') ? `${text}${lines}` : `${text}\n${lines}`), {
		isFlushed: false,
	});
};

/** Names the remote, and the branch that it calls its own. */
const addRemote = async (git: Git, address: string): Promise<void> => {
	await git.must(['remote', 'add', '--', 'origin', address]);
	const head = await git.run(['ls-remote', '--symref', '--', 'origin', 'HEAD'], {isFar: true});
	const there = /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(head.out.toString())?.[1];
	const branch = (await git.must(['symbolic-ref', '--short', 'HEAD'])) || 'main';
	await git.must(['config', `branch.${branch}.remote`, 'origin']);
	await git.must(['config', `branch.${branch}.merge`, there ?? `refs/heads/${branch}`]);
};
