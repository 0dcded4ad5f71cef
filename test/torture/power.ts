import {execFileSync, spawn} from 'node:child_process';
import {copyFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {bare, cli, has, stored, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

/**
 * A power cut: the image of an ext4 file system is copied as it is on the disk while a writer is stopped, without
 * asking the kernel to flush anything, and mounted elsewhere. What was acknowledged before must be in the copy.
 */
const cut = (round: number, options: string): Promise<readonly string[]> =>
	withFolder(async folder => {
		const [image, copy, disk, other] = ['image', 'copy', 'disk', 'other'].map(name => join(folder, name)) as [
			string,
			string,
			string,
			string,
		];
		mkdirSync(disk);
		mkdirSync(other);
		execFileSync('dd', ['if=/dev/zero', `of=${image}`, 'bs=1M', 'count=16'], {stdio: 'ignore'});
		execFileSync('mkfs.ext4', ['-q', image]);
		execFileSync('mount', ['-o', options, image, disk]);
		const journal = join(disk, 'journal');
		const acknowledged: string[] = [];
		const script =
			`i=0; while true; do i=$((i+1)); "${process.execPath}" "${cli}" add "coffee with Ada Lovelace number $i." ` +
			'>/dev/null && echo "$i"; done';
		const writer = spawn('bash', ['-c', script], {
			env: bare(journal),
			detached: true,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		try {
			const wanted = 2 + (round % 5);
			await new Promise<void>(resolve => {
				writer.stdout.setEncoding('utf8').on('data', (text: string) => {
					acknowledged.push(...text.trim().split('\n'));
					if (acknowledged.length >= wanted) setTimeout(resolve, (round * 37) % 90);
				});
			});
			process.kill(-(writer.pid as number), 'SIGSTOP');
			const known = [...acknowledged];
			copyFileSync(image, copy);
			process.kill(-(writer.pid as number), 'SIGKILL');
			execFileSync('mount', ['-o', 'loop', copy, other]);
			try {
				const texts = stored(join(other, 'journal')).map(entry => entry.text);
				return known
					.filter(number => !texts.some(text => text.includes(`number ${number}.`)))
					.map(number => `round ${round} (${options}): entry ${number} was acknowledged and is lost`);
			} finally {
				execFileSync('umount', ['-l', other]);
			}
		} catch (error) {
			return [`round ${round} (${options}): ${String(error)}`];
		} finally {
			try {
				process.kill(-(writer.pid as number), 'SIGKILL');
			} catch {
				// gone already
			}
			execFileSync('umount', ['-l', disk]);
		}
	});

export const run = async (size: Size): Promise<Outcome> => {
	if (!has('mkfs.ext4')) return {faults: [], figures: '', skipped: 'mkfs.ext4 is not installed'};
	try {
		await withFolder(async folder => {
			execFileSync('dd', ['if=/dev/zero', `of=${join(folder, 'image')}`, 'bs=1M', 'count=8'], {stdio: 'ignore'});
			execFileSync('mkfs.ext4', ['-q', join(folder, 'image')]);
			mkdirSync(join(folder, 'disk'));
			execFileSync('mount', ['-o', 'loop', join(folder, 'image'), join(folder, 'disk')], {stdio: 'ignore'});
			execFileSync('umount', [join(folder, 'disk')]);
		});
	} catch {
		return {faults: [], figures: '', skipped: 'a file system cannot be mounted here'};
	}
	const rounds = size === 'full' ? 50 : 2;
	const faults: string[] = [];
	for (let round = 0; round < rounds; round++)
		faults.push(...(await cut(round, round % 2 === 0 ? 'loop' : 'loop,noauto_da_alloc')));
	return {faults, figures: `${rounds} cuts, half of them without auto_da_alloc`};
};
