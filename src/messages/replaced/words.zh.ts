/** Words of a page whose site has been replaced by a newer one; they must be there before anything else cannot be fetched. */
export const zh = {
  'app.replaced':
    '图集已经更新，这一页还是原来的一版，其余内容可能取不到。重新载入就是新版，已选的都会保留。',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../translate.ts' {
  interface SurfaceWords extends Own {}
}
