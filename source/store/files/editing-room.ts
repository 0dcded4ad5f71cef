import {chmodSync, lstatSync, mkdtempSync, readdirSync, rmdirSync} from 'node:fs';
import {join} from 'node:path';
import {isDead, newOwner, parseOwner, printOwner} from '../machine/owner.ts';
import {attempt, removeFile, writeNew} from './disk.ts';
import {readOwn} from './own.ts';

/** In the folder that an editor's file lies in: whose it is. */
const ownerFile = '.owner';

/** A new folder for the file that an editor gets, which only we can look into. Throws what the system throws. */
export const makeRoom = (parent: string): string => {
	const room = mkdtempSync(join(parent, `edit-${process.pid}-`));
	chmodSync(room, 0o700);
	// So that it can be told from a folder of the same name that somebody else made.
	writeNew(join(room, ownerFile), Buffer.from(printOwner(newOwner())), {isFlushed: false});
	return room;
};

/** Removes such a folder with the files in it: the editor's own too, but no folders. Never throws. */
export const removeRoom = (room: string): void =>
	attempt(() => {
		if (!lstatSync(room).isDirectory()) return;
		// Whose it is goes last, so that what is cut short is taken up again.
		for (const name of readdirSync(room)) if (name !== ownerFile) removeFile(join(room, name));
		if (readdirSync(room).every(name => name === ownerFile)) removeFile(join(room, ownerFile));
		rmdirSync(room);
	});

/** Removes such a folder in the state folder where it is shown that its process is no more. Never throws. */
export const removeDeadRoom = (room: string): void =>
	attempt(() => {
		const text = readOwn(join(room, ownerFile));
		const owner = text === undefined ? undefined : parseOwner(text);
		if (owner && isDead(owner)) removeRoom(room);
		// Whoever died before it was told left it empty.
		else if (!owner) rmdirSync(room);
	});
