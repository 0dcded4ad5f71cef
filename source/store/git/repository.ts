import {isUtf8} from 'node:buffer';
import {createHash} from 'node:crypto';
import {userError} from '../../errors.ts';
import {printable} from '../../printable.ts';
import {failed, type Git} from './run-git.ts';

/** A file of a commit. `size` in bytes, where it was asked for. */
export type Leaf = {readonly mode: string; readonly id: string; readonly size: number; readonly path: string};

/** What was read of a repository, and never changes there: the files of a commit, and the contents of files. */
type Known = {
	readonly leaves: Map<string, Promise<readonly Leaf[]>>;
	readonly blobs: Map<string, Buffer>;
	/** Contents that somebody waits for, and that are read together. */
	asked?: {readonly ids: Set<string>; readonly read: Promise<void>} | undefined;
	identity?: Promise<string>;
};

const known = new WeakMap<Git, Known>();

const knownOf = (git: Git): Known => {
	const found = known.get(git) ?? {leaves: new Map(), blobs: new Map()};
	known.set(git, found);
	return found;
};

/**
 * The files of a commit. The bytes of a path that is no text are halves of letters, which come back as they were with a
 * commit. Throws userError where they cannot be read: nobody is to take that for a commit without files.
 */
export const leavesOf = (git: Git, commit: string): Promise<readonly Leaf[]> => {
	const {leaves} = knownOf(git);
	const found = leaves.get(commit) ?? readLeaves(git, commit);
	leaves.set(commit, found);
	return found;
};

const readLeaves = async (git: Git, commit: string): Promise<readonly Leaf[]> => {
	const words = ['ls-tree', '-r', '-z', '-l', '--full-tree', '--end-of-options', commit];
	const ran = await git.run(words);
	if (ran.code !== 0) throw failed(words, ran);
	return ran.out
		.toString('latin1')
		.split('\0')
		.map(line => textOf(Buffer.from(line, 'latin1')))
		.flatMap(line => {
			const [, mode, id, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
			return mode === undefined || id === undefined || path === undefined
				? []
				: [{mode, id, size: Number(size) || 0, path}];
		});
};

const textOf = (bytes: Buffer): string =>
	isUtf8(bytes)
		? bytes.toString()
		: bytes.toString('latin1').replaceAll(/[\x80-\xff]/g, byte => String.fromCharCode(0xdc_00 + byte.charCodeAt(0)));

/** The contents of files by their ids. Throws userError where one is not there. */
export const blobsOf = async (git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> => {
	const all = knownOf(git);
	const lacking = ids.filter(id => !all.blobs.has(id));
	if (lacking.length > 0) {
		// Whoever asks at the same time is answered by one git.
		all.asked ??= readSoon(git, all);
		for (const id of lacking) all.asked.ids.add(id);
		await all.asked.read;
	}
	return new Map(ids.map(id => [id, all.blobs.get(id) as Buffer]));
};

const readSoon = (git: Git, all: Known) => {
	const ids = new Set<string>();
	const read = new Promise(resolve => setImmediate(resolve)).then(async () => {
		all.asked = undefined;
		for (const [id, bytes] of await readBlobs(git, ids)) all.blobs.set(id, bytes);
	});
	return {ids, read};
};

const readBlobs = async (git: Git, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Buffer>> => {
	const found = new Map<string, Buffer>();
	const {out} = await git.run(['cat-file', '--batch'], {input: `${[...ids].join('\n')}\n`});
	let at = 0;
	for (const id of ids) {
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
		throw failed(['update-ref'], moved);
	if (moved.code !== 0) return undefined;
	await know(git, made, first, files);
	return made;
};

/** Keeps what a commit holds that was made here, where all of it is known, so that git need not be asked. */
const know = async (git: Git, made: string, first: string | undefined, files: readonly Placed[]): Promise<void> => {
	const {leaves, blobs} = knownOf(git);
	const before = first === undefined ? [] : await leaves.get(first);
	if (!before) return;
	const all = new Map(before.map(leaf => [leaf.path, leaf]));
	for (const {path, to} of files) {
		if (to && 'mode' in to) return;
		if (!to) {
			all.delete(path);
			continue;
		}
		const id = blobId(to, made.length === 64 ? 'sha256' : 'sha1');
		all.set(path, {mode: '100644', id, size: to.length, path});
		blobs.set(id, Buffer.from(to));
	}
	leaves.set(made, Promise.resolve([...all.values()]));
};

/** The id that Git gives to such contents. */
export const blobId = (bytes: Uint8Array, hash: 'sha1' | 'sha256'): string =>
	createHash(hash).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** A path as fast-import reads it, whatever it holds. */
const quoted = (path: string): string => {
	const signs = path.replaceAll(/[\\"]/g, sign => `\\${sign}`).replaceAll('\n', '\\n');
	return `"${signs.replaceAll(/[\udc80-\udcff]/gu, half => `\\${(half.charCodeAt(0) - 0xdc_00).toString(8)}`)}"`;
};

/** Who commits, and when. Whoever told git nothing of themselves is goodturn. */
export const identityOf = (git: Git): Promise<string> => {
	const all = knownOf(git);
	all.identity ??= readIdentity(git);
	return all.identity;
};

const readIdentity = async (git: Git): Promise<string> => {
	const {code, out} = await git.run(['var', 'GIT_COMMITTER_IDENT']);
	const ident = out.toString().trim();
	if (code === 0 && /> \d+ [+-]\d{4}$/.test(ident)) return ident;
	return `goodturn <goodturn@localhost> ${Math.floor(Date.now() / 1000)} +0000`;
};
