/** Words of a page whose site has been replaced by a newer one; they must be there before anything else cannot be fetched. */
export const zh = {
  'app.replaced': '图集已更新，这一页还是旧版。重新载入即是新版，所选都会保留。',
  'app.replacedPart': '这一部分要重新载入新版后才能看。',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../translate.ts' {
  interface SurfaceWords extends Own {}
}
