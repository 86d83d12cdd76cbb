/** `npm run setup:office`: LibreOffice without a screen, which reads the Word files that the atlas writes (some 250 MB of Debian's packages). */
import { ensureProgram } from './ensure-program.ts';

ensureProgram({ name: 'LibreOffice', program: 'soffice', packages: ['libreoffice-writer-nogui'] });
