import {isUtf8} from 'node:buffer';
import {userError} from '../../errors.ts';
import {printable} from '../../printable.ts';
import type {Git} from './run-git.ts';

/** A file of a commit. `size` in bytes, where it was asked for. */
export type Leaf = {readonly mode: string; readonly id: string; readonly size: number; readonly path: string};

/** A branch here and what it is called on its remote. */
export type Branch = {
	/** `refs/heads/main` */
	readonly ref: string;
	readonly remote: string;
	/** Its name there: `refs/heads/main`. */
	readonly there: string;
	/** Where it is kept here: `refs/remotes/origin/main`. */
	readonly tracking: string;
	/** The address of the remote; absent where there is no such remote. */
	readonly address?: string;
};

/** The id that a name means; undefined where it means none. */
export const idOf = async (git: Git, name: string): Promise<string | undefined> => {
	const {code, out} = await git.run(['rev-parse', '-q', '--verify', '--end-of-options', `${name}^{commit}`]);
	return code === 0 ? out.toString().trim() : undefined;
};

/** What the branch that is checked out is called here and there. Throws userError where none is. */
export const branchOf = async (git: Git): Promise<Branch> => {
	const [head, config] = await Promise.all([
		git.run(['symbolic-ref', '-q', 'HEAD']),
		git.run(['config', '-z', '--get-regexp', String.raw`^(branch\..*|remote\..*\.url)$`]),
	]);
	const ref = head.out.toString().trim();
	if (head.code !== 0 || !ref.startsWith('refs/heads/'))
		throw userError(
			"No branch of the journal's repository is checked out. Nothing was synced. " +
				'Check one out, as with git switch main, then try again.',
		);
	const name = ref.slice('refs/heads/'.length);
	const values = new Map(
		config.out
			.toString()
			.split('\0')
			.map(setting => [setting.slice(0, setting.indexOf('\n')), setting.slice(setting.indexOf('\n') + 1)]),
	);
	const remote = values.get(`branch.${name}.remote`) ?? 'origin';
	const there = values.get(`branch.${name}.merge`) ?? ref;
	const address = values.get(`remote.${remote}.url`);
	const tracking = `refs/remotes/${remote}/${there.replace(/^refs\/heads\//, '')}`;
	return {ref, remote, there, tracking, ...(address !== undefined && {address})};
};

/** The address of a remote; undefined where there is no such remote. */
export const addressOf = async (git: Git, remote: string): Promise<string | undefined> => {
	const {code, out} = await git.run(['config', '--get', `remote.${remote}.url`]);
	return code === 0 ? out.toString().trimEnd() : undefined;
};

/** The files of a commit. Paths that are no text are left out: nobody here could name them. */
export const leavesOf = async (git: Git, commit: string): Promise<readonly Leaf[]> => {
	const ran = await git.run(['ls-tree', '-r', '-z', '-l', '--full-tree', '--end-of-options', commit]);
	if (ran.code !== 0) return [];
	if (!isUtf8(ran.out)) return [];
	return ran.out
		.toString()
		.split('\0')
		.flatMap(line => {
			const [, mode, id, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
			return mode === undefined || id === undefined || path === undefined
				? []
				: [{mode, id, size: Number(size) || 0, path}];
		});
};

/** The contents of files by their ids. Throws userError where one is not there. */
export const blobsOf = async (git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> => {
	const found = new Map<string, Buffer>();
	const all = [...new Set(ids)];
	if (all.length === 0) return found;
	const {out} = await git.run(['cat-file', '--batch'], {input: `${all.join('\n')}\n`});
	let at = 0;
	for (const id of all) {
		const end = out.indexOf(10, at);
		const [, kind, size] = out.toString('latin1', at, end < 0 ? at : end).split(' ');
		if (kind !== 'blob' || size === undefined)
			throw userError(`The repository of the journal lacks ${printable(id)}. Nothing was synced. See git fsck.`);
		found.set(id, out.subarray(end + 1, end + 1 + Number(size)));
		at = end + Number(size) + 2;
	}
	return found;
};

/** The last commits that both of these come from. */
export const basesOf = async (git: Git, a: string, b: string): Promise<readonly string[]> => {
	const {out} = await git.run(['merge-base', '--all', '--end-of-options', a, b]);
	return out.toString().split('\n').filter(Boolean);
};

/** What a commit puts in the place of a path: contents, or a file that Git has, or nothing. */
export type Placed = {readonly path: string; readonly to: Uint8Array | Pick<Leaf, 'mode' | 'id'> | undefined};

/** What a commit is made of. */
export type CommitOf = {
	readonly parents: readonly string[];
	readonly message: string;
	readonly files: readonly Placed[];
	/** Who did it and when, as git writes it: `Ada <ada@example.org> 1700000000 +0000`. */
	readonly by: string;
};

const next = 'refs/goodturn/next';

/**
 * Makes a commit out of its first parent and what changes, and puts the branch on it where that still is at its first
 * parent. Its id, or undefined where another program moved the branch. Neither the folder nor the index is touched.
 */
export const commitTo = async (
	git: Git,
	ref: string,
	{parents, message, files, by}: CommitOf,
): Promise<string | undefined> => {
	const [first, ...others] = parents;
	const text = Buffer.from(message);
	const head = [
		'feature done',
		`commit ${next}`,
		'mark :1',
		`committer ${by}`,
		`data ${text.length}`,
		message,
		...(first ? [`from ${first}`] : []),
		...others.map(parent => `merge ${parent}`),
		'',
	].join('\n');
	const parts: Uint8Array[] = [Buffer.from(head)];
	for (const {path, to} of files) {
		const name = quoted(path);
		if (!to) parts.push(Buffer.from(`D ${name}\n`));
		else if ('mode' in to) parts.push(Buffer.from(`M ${to.mode} ${to.id} ${name}\n`));
		else parts.push(Buffer.from(`M 100644 inline ${name}\ndata ${to.length}\n`), to, Buffer.from('\n'));
	}
	parts.push(Buffer.from('get-mark :1\ndone\n'));
	// The first commit of a branch must not begin at what was laid there before.
	if (!first) await git.run(['update-ref', '-d', next]);
	const made = await git.must(['fast-import', '--quiet', '--force', '--date-format=raw'], {
		input: Buffer.concat(parts),
	});
	const moved = await git.run(['update-ref', '-m', 'goodturn sync', ref, made, first ?? '']);
	if (moved.code !== 0 && !/cannot lock ref .*(?:but expected|already exists|unable to resolve)/s.test(moved.said))
		throw userError(
			`The repository of the journal is in use: ${printable(moved.said.trim().split('\n')[0] ?? '')}. Nothing was ` +
				'synced. Try again.',
		);
	return moved.code === 0 ? made : undefined;
};

/** A path as fast-import reads it, whatever it holds. */
const quoted = (path: string): string => `"${path.replaceAll(/[\\"]/g, sign => `\\${sign}`).replaceAll('\n', '\\n')}"`;

/** Who commits, and when. Whoever told git nothing of themselves is goodturn. */
export const identityOf = async (git: Git): Promise<string> => {
	const {code, out} = await git.run(['var', 'GIT_COMMITTER_IDENT']);
	const ident = out.toString().trim();
	if (code === 0 && /> \d+ [+-]\d{4}$/.test(ident)) return ident;
	return `goodturn <goodturn@localhost> ${Math.floor(Date.now() / 1000)} +0000`;
};
