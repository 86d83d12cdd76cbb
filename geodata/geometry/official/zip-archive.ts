import JSZip from 'jszip';
import { UnreadableError } from './parsed-file.ts';
import { jsonText } from './texts.ts';

/** A member of an archive: its path in it, and its bytes when they are asked for. */
export interface Member {
  name: string;
  read: () => Promise<Buffer>;
}

/**
 * The files of a zip, without what macOS adds to one.
 * @throws {UnreadableError} for what is no zip, is damaged or has a password
 */
export async function zipMembers(bytes: Buffer): Promise<Member[]> {
  const zip = await openedZip(bytes);
  const names = Object.keys(zip.files).length;
  // Of members with one name the library keeps the last alone.
  if (names < countIn(bytes)) throw packAgain('压缩包里有同名文件', 'The archive holds files of one name');
  return Object.values(zip.files)
    .filter(({ dir, name }) => !dir && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name))
    .map((file) => ({ name: file.name, read: () => file.async('nodebuffer').catch(damaged) }));
}

/** How many members the directory at the end of a zip announces; 0 where there are more than it can tell. */
function countIn(bytes: Buffer): number {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const count = end < 0 || end + 12 > bytes.length ? 0 : bytes.readUInt16LE(end + 10);
  return count === 0xffff ? 0 : count;
}

async function openedZip(bytes: Buffer): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes, {
      decodeFileName: (name) => jsonText(Uint8Array.from(name.map(Number))) ?? '?',
    });
  } catch (error) {
    if (error instanceof Error && /encrypted/i.test(error.message))
      throw packAgain('压缩包有密码', 'The archive has a password');
    if (bytes.subarray(0, 4).toString('latin1') === 'Rar!')
      throw packAgain('这是 RAR 而非 ZIP', 'This is a RAR, not a ZIP');
    return damaged();
  }
}

function damaged(): never {
  throw packAgain('不是 ZIP 压缩包，或已损坏', 'Not a ZIP archive, or damaged');
}

function packAgain(zh: string, en: string): UnreadableError {
  return new UnreadableError(`${zh}：请重新压缩为普通 ZIP`, `${en}: pack it again as a plain ZIP`);
}
