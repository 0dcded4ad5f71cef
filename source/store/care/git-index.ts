import {realpathSync} from 'node:fs';
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path';
import {attempt} from '../files/disk.ts';
import {readBytes} from '../files/read-bytes.ts';

/**
 * Whether Git has files of this folder among those that it tracks. Read from Git's own index: to ask Git would run what
 * the folder's configuration says. False where there is no Git, or its index is not understood. Never throws.
 */
export const isTrackedByGit = (folder: string): boolean => {
	let is = false;
	attempt(() => {
		const real = realpathSync(folder);
		for (let top = dirname(real); ; top = dirname(top)) {
			const index = indexOf(join(top, '.git'));
			if (index) {
				const prefix = `${relative(top, real).split(sep).join('/')}`;
				is = pathsIn(index).some(path => path === prefix || path.startsWith(`${prefix}/`));
				return;
			}
			if (dirname(top) === top) return;
		}
	});
	return is;
};

/** The index of a `.git`, which is a folder, or in a worktree a file that says where the folder is. */
const indexOf = (git: string): Buffer | undefined => {
	const read = (path: string): Buffer | undefined => {
		let bytes: Buffer | undefined;
		attempt(() => {
			bytes = readBytes(path, {isLinkFollowed: true})?.bytes;
		});
		return bytes;
	};
	const [, elsewhere] = /^gitdir: (.+)$/m.exec(read(git)?.toString() ?? '') ?? [];
	return read(
		join(elsewhere === undefined ? git : isAbsolute(elsewhere) ? elsewhere : resolve(dirname(git), elsewhere), 'index'),
	);
};

/** Bytes of an entry before its name: times, ids, sizes, the hash, and two of flags. */
const fixed = 62;

/**
 * The paths in an index of version 2 to 4 (gitformat-index): entries of 62 bytes, two more where a flag says so, and a
 * name that ends with 0; padded to eight bytes, or in version 4 told by what it shares with the name before.
 */
const pathsIn = (index: Buffer): readonly string[] => {
	const version = index.readUInt32BE(4);
	if (index.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) return [];
	const paths: string[] = [];
	let [at, before] = [12, ''];
	for (let count = index.readUInt32BE(8); count > 0; count--) {
		const isLonger = (index.readUInt16BE(at + fixed - 2) & 0x4000) !== 0;
		let start = at + fixed + (isLonger ? 2 : 0);
		let shared = 0;
		if (version === 4) {
			const {value, next} = readCount(index, start);
			[shared, start] = [before.length - value, next];
		}
		const end = index.indexOf(0, start);
		if (end < 0 || shared < 0) return paths;
		before = before.slice(0, shared) + index.toString('latin1', start, end);
		paths.push(Buffer.from(before, 'latin1').toString());
		at = version === 4 ? end + 1 : at + Math.ceil((end + 1 - at) / 8) * 8;
	}
	return paths;
};

/** A number of seven bits a byte, each but the last one above what the bits say, as in Git's packs. */
const readCount = (bytes: Buffer, start: number): {readonly value: number; readonly next: number} => {
	let next = start;
	let byte = bytes.readUInt8(next++);
	let value = byte & 0x7f;
	while (byte & 0x80) {
		byte = bytes.readUInt8(next++);
		value = ((value + 1) << 7) | (byte & 0x7f);
	}
	return {value, next};
};
