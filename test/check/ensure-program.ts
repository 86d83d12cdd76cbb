import { installWithApt, say } from '../browser/apt.ts';
import { onPath } from '../browser/find-chromium.ts';

/** A program that opens files which the atlas writes, and where it is from. */
interface Reader {
  /** As it is called. */
  program: string;
  name: string;
  /** Packages of Debian that bring it. */
  packages: readonly string[];
}

/** Finds a program, else installs it where apt can. Never fails: the tests that need it say what is missing. */
export function ensureProgram({ name, packages, program }: Reader): void {
  if (onPath(program) === undefined)
    installWithApt(packages, () =>
      say(
        `未找到 ${name}，正用 apt-get 安装：${packages.join('、')}。`,
        `No ${name} found: installing ${packages.join(', ')} with apt-get.`,
      ),
    );
  const found = onPath(program);
  if (found === undefined)
    say(
      `没有 ${name}（${program}）：用它打开所存文件的测试略过。`,
      `There is no ${name} (${program}): the tests that open saved files with it are skipped.`,
    );
  else say(`所存文件由 ${name} 打开：${found}`, `Saved files are opened by ${name}: ${found}`);
}
