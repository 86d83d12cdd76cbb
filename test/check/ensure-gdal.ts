/** `npm run setup:gdal`: finds GDAL, which reads what the atlas writes, else installs it where apt can. Never fails: the test says what is missing. */
import { installWithApt, say } from '../browser/apt.ts';
import { onPath } from '../browser/find-chromium.ts';

const PACKAGES = ['gdal-bin'];

if (onPath('ogrinfo') === undefined)
  installWithApt(PACKAGES, () =>
    say(
      `未找到 GDAL，正用 apt-get 安装：${PACKAGES.join('、')}。`,
      `No GDAL found: installing ${PACKAGES.join(', ')} with apt-get.`,
    ),
  );
const found = onPath('ogrinfo');
if (found === undefined)
  say(
    '没有 GDAL（ogrinfo）：用它打开所存文件的测试略过。',
    'There is no GDAL (ogrinfo): the tests that open saved files with it are skipped.',
  );
else say(`所存文件由 GDAL 打开：${found}`, `Saved files are opened by GDAL: ${found}`);
