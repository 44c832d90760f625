/** Copies a drawing as a picture with a ground of its own; where that is not allowed, saves it as a file. */
export async function copyPicture(canvas: HTMLCanvasElement, name: string): Promise<void> {
	const picture = onGround(canvas);
	const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, 'image/png'));
	if (!blob) return;
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
	} catch {
		const link = document.createElement('a');
		link.href = URL.createObjectURL(blob);
		link.download = `${name.slice(0, 60).replace(/[^\p{L}\p{N}]+/gu, '-')}.png`;
		link.click();
		URL.revokeObjectURL(link.href);
	}
}

/** A canvas is transparent, and its lines would vanish on a ground that is not the page's. */
function onGround(canvas: HTMLCanvasElement): HTMLCanvasElement {
	const picture = document.createElement('canvas');
	picture.width = canvas.width;
	picture.height = canvas.height;
	const context = picture.getContext('2d');
	if (context) {
		context.fillStyle = getComputedStyle(canvas.closest('.card') ?? document.body).backgroundColor;
		context.fillRect(0, 0, picture.width, picture.height);
		context.drawImage(canvas, 0, 0);
	}
	return picture;
}
