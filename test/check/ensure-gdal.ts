/** `npm run setup:gdal`: GDAL, which reads the geometry that the atlas writes. */
import { ensureProgram } from './ensure-program.ts';

ensureProgram({ name: 'GDAL', program: 'ogrinfo', packages: ['gdal-bin'] });
