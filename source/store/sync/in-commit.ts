import {userError} from '../../errors.ts';
import {largest} from '../files/read-bytes.ts';
import {blobsOf, type Leaf} from '../git/repository.ts';
import type {Git} from '../git/run-git.ts';
import {isJournalFile} from './journal-files.ts';
import type {FileSource} from './loading.ts';

/** The files of a commit as a source. Throws userError where one is larger than any that is read, or is no file. */
export const inCommit = (git: Git, leaves: ReadonlyMap<string, Leaf>, where: string): FileSource => {
	refuseFolders(leaves, where);
	return {
		ids: new Map(Array.from(leaves, ([path, {id}]) => [path, id])),
		read: async paths => {
			const found = paths.flatMap(path => leaves.get(path) ?? []);
			for (const {path, size, mode} of found) refuseStrange(path, size, mode, where);
			const blobs = await blobsOf(
				git,
				found.map(({id}) => id),
			);
			return new Map(found.map(({path, id}) => [path, blobs.get(id) as Buffer]));
		},
		where,
	};
};

const refuseStrange = (path: string, size: number, mode: string, where: string): void => {
	const why =
		mode === '120000'
			? 'it is a link'
			: mode === '160000'
				? 'it is a repository of its own'
				: size > largest
					? `it has ${Math.round(size / 1_048_576)} MB; more than ${largest / 1_048_576} are not read`
					: undefined;
	if (why !== undefined) throw strange(path, why, where);
};

/** A month that became a folder is none that was taken away. */
const refuseFolders = (leaves: ReadonlyMap<string, Leaf>, where: string): void => {
	for (const path of leaves.keys()) {
		const name = path.slice(0, Math.max(0, path.indexOf('/')));
		if (isJournalFile(name)) throw strange(name, 'it is a folder', where);
	}
};

const strange = (path: string, why: string, where: string) =>
	userError(
		`${path}${where}: ${why}. Nothing was merged. Fix it on the machine that sent it, and sync there; then sync again.`,
	);
