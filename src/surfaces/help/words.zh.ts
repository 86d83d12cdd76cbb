/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'help.title': '键盘帮助',
  'help.lead': '在输入框里打字时，单键不起作用。',
  'help.characterKeys': '启用单键快捷键（用语音输入或容易误触时可关掉）',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
