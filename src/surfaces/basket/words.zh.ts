/** Words of this surface; English must have the same keys to compile. */
export const zh = {
  'basket.count': '{count} 条记录，存在这台设备上，不随链接发出',
  'basket.counted': '放入“已选”的记录',
  'basket.none': '还没有放入记录。在档案、名录和搜索结果里按“＋ 已选”，可以先放到这里，再一起看、一起下载。',
  'basket.filter': '读者放入“已选”的记录',
  'basket.remove': '拿掉{name}',
  'basket.compare': '对比这 {count} 条',
  'basket.clear': '全部拿掉',
  'basket.cleared': '已全部拿掉',
  'basket.undo': '放回',
} as const;

type Own = Readonly<Record<keyof typeof zh, string>>;

declare module '../../messages/translate.ts' {
  interface SurfaceWords extends Own {}
}
