/**
 */
package org.migworkbench.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.migworkbench.model.ContentData;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.ContentPlaces;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getMemoryBytes <em>Memory Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getPageSizeBytes <em>Page Size Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getVcpus <em>Vcpus</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getNonZeroBytes <em>Non Zero Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getContent <em>Content</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getWordsPerWrite <em>Words Per Write</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getContentPlaces <em>Content Places</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getContentData <em>Content Data</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getWriteFaultNanos <em>Write Fault Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getFreeBytes <em>Free Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getCacheBytes <em>Cache Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getKernelBytes <em>Kernel Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getWorkloads <em>Workloads</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getTraffic <em>Traffic</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getDiskBytes <em>Disk Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getDiskBlockBytes <em>Disk Block Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getDiskUsedBytes <em>Disk Used Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getDiskNonZeroBytes <em>Disk Non Zero Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getDiskReadBytesPerSecond <em>Disk Read Bytes Per Second</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getDiskWriteBytesPerSecond <em>Disk Write Bytes Per Second</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getDiskWaitShare <em>Disk Wait Share</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getDiskWorkloads <em>Disk Workloads</em>}</li>
 *   <li>{@link org.migworkbench.model.impl.VirtualMachineImpl#getStream <em>Stream</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtualMachineImpl extends NodeImpl implements VirtualMachine
{
	/**
	 * The default value of the '{@link #getMemoryBytes() <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_BYTES_EDEFAULT = 1073741824L;

	/**
	 * The cached value of the '{@link #getMemoryBytes() <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBytes()
	 * @generated
	 * @ordered
	 */
	protected long memoryBytes = MEMORY_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPageSizeBytes() <em>Page Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGE_SIZE_BYTES_EDEFAULT = 4096;

	/**
	 * The cached value of the '{@link #getPageSizeBytes() <em>Page Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected int pageSizeBytes = PAGE_SIZE_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getVcpus() <em>Vcpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVcpus()
	 * @generated
	 * @ordered
	 */
	protected static final int VCPUS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getVcpus() <em>Vcpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVcpus()
	 * @generated
	 * @ordered
	 */
	protected int vcpus = VCPUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNonZeroBytes() <em>Non Zero Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonZeroBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long NON_ZERO_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getNonZeroBytes() <em>Non Zero Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNonZeroBytes()
	 * @generated
	 * @ordered
	 */
	protected long nonZeroBytes = NON_ZERO_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected static final ContentKind CONTENT_EDEFAULT = ContentKind.RANDOM;

	/**
	 * The cached value of the '{@link #getContent() <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContent()
	 * @generated
	 * @ordered
	 */
	protected ContentKind content = CONTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWordsPerWrite() <em>Words Per Write</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordsPerWrite()
	 * @generated
	 * @ordered
	 */
	protected static final int WORDS_PER_WRITE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getWordsPerWrite() <em>Words Per Write</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordsPerWrite()
	 * @generated
	 * @ordered
	 */
	protected int wordsPerWrite = WORDS_PER_WRITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentPlaces() <em>Content Places</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentPlaces()
	 * @generated
	 * @ordered
	 */
	protected static final ContentPlaces CONTENT_PLACES_EDEFAULT = ContentPlaces.RANDOM;

	/**
	 * The cached value of the '{@link #getContentPlaces() <em>Content Places</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentPlaces()
	 * @generated
	 * @ordered
	 */
	protected ContentPlaces contentPlaces = CONTENT_PLACES_EDEFAULT;

	/**
	 * The default value of the '{@link #getContentData() <em>Content Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentData()
	 * @generated
	 * @ordered
	 */
	protected static final ContentData CONTENT_DATA_EDEFAULT = ContentData.RANDOM;

	/**
	 * The cached value of the '{@link #getContentData() <em>Content Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContentData()
	 * @generated
	 * @ordered
	 */
	protected ContentData contentData = CONTENT_DATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getWriteFaultNanos() <em>Write Fault Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteFaultNanos()
	 * @generated
	 * @ordered
	 */
	protected static final long WRITE_FAULT_NANOS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getWriteFaultNanos() <em>Write Fault Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWriteFaultNanos()
	 * @generated
	 * @ordered
	 */
	protected long writeFaultNanos = WRITE_FAULT_NANOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFreeBytes() <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long FREE_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFreeBytes() <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeBytes()
	 * @generated
	 * @ordered
	 */
	protected long freeBytes = FREE_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getCacheBytes() <em>Cache Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCacheBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long CACHE_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCacheBytes() <em>Cache Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCacheBytes()
	 * @generated
	 * @ordered
	 */
	protected long cacheBytes = CACHE_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getKernelBytes() <em>Kernel Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernelBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long KERNEL_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getKernelBytes() <em>Kernel Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernelBytes()
	 * @generated
	 * @ordered
	 */
	protected long kernelBytes = KERNEL_BYTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWorkloads() <em>Workloads</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkloads()
	 * @generated
	 * @ordered
	 */
	protected EList<Workload> workloads;

	/**
	 * The cached value of the '{@link #getTraffic() <em>Traffic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraffic()
	 * @generated
	 * @ordered
	 */
	protected Traffic traffic;

	/**
	 * The default value of the '{@link #getDiskBytes() <em>Disk Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long DISK_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDiskBytes() <em>Disk Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskBytes()
	 * @generated
	 * @ordered
	 */
	protected long diskBytes = DISK_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiskBlockBytes() <em>Disk Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskBlockBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int DISK_BLOCK_BYTES_EDEFAULT = 65536;

	/**
	 * The cached value of the '{@link #getDiskBlockBytes() <em>Disk Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskBlockBytes()
	 * @generated
	 * @ordered
	 */
	protected int diskBlockBytes = DISK_BLOCK_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiskUsedBytes() <em>Disk Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskUsedBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long DISK_USED_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getDiskUsedBytes() <em>Disk Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskUsedBytes()
	 * @generated
	 * @ordered
	 */
	protected long diskUsedBytes = DISK_USED_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiskNonZeroBytes() <em>Disk Non Zero Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskNonZeroBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long DISK_NON_ZERO_BYTES_EDEFAULT = -1L;

	/**
	 * The cached value of the '{@link #getDiskNonZeroBytes() <em>Disk Non Zero Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskNonZeroBytes()
	 * @generated
	 * @ordered
	 */
	protected long diskNonZeroBytes = DISK_NON_ZERO_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiskReadBytesPerSecond() <em>Disk Read Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskReadBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double DISK_READ_BYTES_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDiskReadBytesPerSecond() <em>Disk Read Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskReadBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double diskReadBytesPerSecond = DISK_READ_BYTES_PER_SECOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiskWriteBytesPerSecond() <em>Disk Write Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskWriteBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double DISK_WRITE_BYTES_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDiskWriteBytesPerSecond() <em>Disk Write Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskWriteBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double diskWriteBytesPerSecond = DISK_WRITE_BYTES_PER_SECOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDiskWaitShare() <em>Disk Wait Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskWaitShare()
	 * @generated
	 * @ordered
	 */
	protected static final double DISK_WAIT_SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDiskWaitShare() <em>Disk Wait Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskWaitShare()
	 * @generated
	 * @ordered
	 */
	protected double diskWaitShare = DISK_WAIT_SHARE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDiskWorkloads() <em>Disk Workloads</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiskWorkloads()
	 * @generated
	 * @ordered
	 */
	protected EList<Workload> diskWorkloads;

	/**
	 * The default value of the '{@link #getStream() <em>Stream</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStream()
	 * @generated
	 * @ordered
	 */
	protected static final String STREAM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStream() <em>Stream</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStream()
	 * @generated
	 * @ordered
	 */
	protected String stream = STREAM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtualMachineImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ModelPackage.Literals.VIRTUAL_MACHINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemoryBytes()
	{
		return memoryBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryBytes(long newMemoryBytes)
	{
		long oldMemoryBytes = memoryBytes;
		memoryBytes = newMemoryBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__MEMORY_BYTES, oldMemoryBytes, memoryBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPageSizeBytes()
	{
		return pageSizeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPageSizeBytes(int newPageSizeBytes)
	{
		int oldPageSizeBytes = pageSizeBytes;
		pageSizeBytes = newPageSizeBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__PAGE_SIZE_BYTES, oldPageSizeBytes, pageSizeBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVcpus()
	{
		return vcpus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVcpus(int newVcpus)
	{
		int oldVcpus = vcpus;
		vcpus = newVcpus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__VCPUS, oldVcpus, vcpus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getNonZeroBytes()
	{
		return nonZeroBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNonZeroBytes(long newNonZeroBytes)
	{
		long oldNonZeroBytes = nonZeroBytes;
		nonZeroBytes = newNonZeroBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__NON_ZERO_BYTES, oldNonZeroBytes, nonZeroBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContentKind getContent()
	{
		return content;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContent(ContentKind newContent)
	{
		ContentKind oldContent = content;
		content = newContent == null ? CONTENT_EDEFAULT : newContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__CONTENT, oldContent, content));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWordsPerWrite()
	{
		return wordsPerWrite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWordsPerWrite(int newWordsPerWrite)
	{
		int oldWordsPerWrite = wordsPerWrite;
		wordsPerWrite = newWordsPerWrite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__WORDS_PER_WRITE, oldWordsPerWrite, wordsPerWrite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContentPlaces getContentPlaces()
	{
		return contentPlaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentPlaces(ContentPlaces newContentPlaces)
	{
		ContentPlaces oldContentPlaces = contentPlaces;
		contentPlaces = newContentPlaces == null ? CONTENT_PLACES_EDEFAULT : newContentPlaces;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__CONTENT_PLACES, oldContentPlaces, contentPlaces));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContentData getContentData()
	{
		return contentData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContentData(ContentData newContentData)
	{
		ContentData oldContentData = contentData;
		contentData = newContentData == null ? CONTENT_DATA_EDEFAULT : newContentData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__CONTENT_DATA, oldContentData, contentData));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getWriteFaultNanos()
	{
		return writeFaultNanos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWriteFaultNanos(long newWriteFaultNanos)
	{
		long oldWriteFaultNanos = writeFaultNanos;
		writeFaultNanos = newWriteFaultNanos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__WRITE_FAULT_NANOS, oldWriteFaultNanos, writeFaultNanos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFreeBytes()
	{
		return freeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFreeBytes(long newFreeBytes)
	{
		long oldFreeBytes = freeBytes;
		freeBytes = newFreeBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__FREE_BYTES, oldFreeBytes, freeBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCacheBytes()
	{
		return cacheBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCacheBytes(long newCacheBytes)
	{
		long oldCacheBytes = cacheBytes;
		cacheBytes = newCacheBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__CACHE_BYTES, oldCacheBytes, cacheBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getKernelBytes()
	{
		return kernelBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKernelBytes(long newKernelBytes)
	{
		long oldKernelBytes = kernelBytes;
		kernelBytes = newKernelBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__KERNEL_BYTES, oldKernelBytes, kernelBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Workload> getWorkloads()
	{
		if (workloads == null)
		{
			workloads = new EObjectEList<Workload>(Workload.class, this, ModelPackage.VIRTUAL_MACHINE__WORKLOADS);
		}
		return workloads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Traffic getTraffic()
	{
		return traffic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTraffic(Traffic newTraffic, NotificationChain msgs)
	{
		Traffic oldTraffic = traffic;
		traffic = newTraffic;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__TRAFFIC, oldTraffic, newTraffic);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTraffic(Traffic newTraffic)
	{
		if (newTraffic != traffic)
		{
			NotificationChain msgs = null;
			if (traffic != null)
				msgs = ((InternalEObject)traffic).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.VIRTUAL_MACHINE__TRAFFIC, null, msgs);
			if (newTraffic != null)
				msgs = ((InternalEObject)newTraffic).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.VIRTUAL_MACHINE__TRAFFIC, null, msgs);
			msgs = basicSetTraffic(newTraffic, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__TRAFFIC, newTraffic, newTraffic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDiskBytes()
	{
		return diskBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiskBytes(long newDiskBytes)
	{
		long oldDiskBytes = diskBytes;
		diskBytes = newDiskBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__DISK_BYTES, oldDiskBytes, diskBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDiskBlockBytes()
	{
		return diskBlockBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiskBlockBytes(int newDiskBlockBytes)
	{
		int oldDiskBlockBytes = diskBlockBytes;
		diskBlockBytes = newDiskBlockBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__DISK_BLOCK_BYTES, oldDiskBlockBytes, diskBlockBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDiskUsedBytes()
	{
		return diskUsedBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiskUsedBytes(long newDiskUsedBytes)
	{
		long oldDiskUsedBytes = diskUsedBytes;
		diskUsedBytes = newDiskUsedBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__DISK_USED_BYTES, oldDiskUsedBytes, diskUsedBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDiskNonZeroBytes()
	{
		return diskNonZeroBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiskNonZeroBytes(long newDiskNonZeroBytes)
	{
		long oldDiskNonZeroBytes = diskNonZeroBytes;
		diskNonZeroBytes = newDiskNonZeroBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES, oldDiskNonZeroBytes, diskNonZeroBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDiskReadBytesPerSecond()
	{
		return diskReadBytesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiskReadBytesPerSecond(double newDiskReadBytesPerSecond)
	{
		double oldDiskReadBytesPerSecond = diskReadBytesPerSecond;
		diskReadBytesPerSecond = newDiskReadBytesPerSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND, oldDiskReadBytesPerSecond, diskReadBytesPerSecond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDiskWriteBytesPerSecond()
	{
		return diskWriteBytesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiskWriteBytesPerSecond(double newDiskWriteBytesPerSecond)
	{
		double oldDiskWriteBytesPerSecond = diskWriteBytesPerSecond;
		diskWriteBytesPerSecond = newDiskWriteBytesPerSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND, oldDiskWriteBytesPerSecond, diskWriteBytesPerSecond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDiskWaitShare()
	{
		return diskWaitShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiskWaitShare(double newDiskWaitShare)
	{
		double oldDiskWaitShare = diskWaitShare;
		diskWaitShare = newDiskWaitShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__DISK_WAIT_SHARE, oldDiskWaitShare, diskWaitShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Workload> getDiskWorkloads()
	{
		if (diskWorkloads == null)
		{
			diskWorkloads = new EObjectEList<Workload>(Workload.class, this, ModelPackage.VIRTUAL_MACHINE__DISK_WORKLOADS);
		}
		return diskWorkloads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStream()
	{
		return stream;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStream(String newStream)
	{
		String oldStream = stream;
		stream = newStream;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.VIRTUAL_MACHINE__STREAM, oldStream, stream));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case ModelPackage.VIRTUAL_MACHINE__TRAFFIC:
				return basicSetTraffic(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ModelPackage.VIRTUAL_MACHINE__MEMORY_BYTES:
				return getMemoryBytes();
			case ModelPackage.VIRTUAL_MACHINE__PAGE_SIZE_BYTES:
				return getPageSizeBytes();
			case ModelPackage.VIRTUAL_MACHINE__VCPUS:
				return getVcpus();
			case ModelPackage.VIRTUAL_MACHINE__NON_ZERO_BYTES:
				return getNonZeroBytes();
			case ModelPackage.VIRTUAL_MACHINE__CONTENT:
				return getContent();
			case ModelPackage.VIRTUAL_MACHINE__WORDS_PER_WRITE:
				return getWordsPerWrite();
			case ModelPackage.VIRTUAL_MACHINE__CONTENT_PLACES:
				return getContentPlaces();
			case ModelPackage.VIRTUAL_MACHINE__CONTENT_DATA:
				return getContentData();
			case ModelPackage.VIRTUAL_MACHINE__WRITE_FAULT_NANOS:
				return getWriteFaultNanos();
			case ModelPackage.VIRTUAL_MACHINE__FREE_BYTES:
				return getFreeBytes();
			case ModelPackage.VIRTUAL_MACHINE__CACHE_BYTES:
				return getCacheBytes();
			case ModelPackage.VIRTUAL_MACHINE__KERNEL_BYTES:
				return getKernelBytes();
			case ModelPackage.VIRTUAL_MACHINE__WORKLOADS:
				return getWorkloads();
			case ModelPackage.VIRTUAL_MACHINE__TRAFFIC:
				return getTraffic();
			case ModelPackage.VIRTUAL_MACHINE__DISK_BYTES:
				return getDiskBytes();
			case ModelPackage.VIRTUAL_MACHINE__DISK_BLOCK_BYTES:
				return getDiskBlockBytes();
			case ModelPackage.VIRTUAL_MACHINE__DISK_USED_BYTES:
				return getDiskUsedBytes();
			case ModelPackage.VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES:
				return getDiskNonZeroBytes();
			case ModelPackage.VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND:
				return getDiskReadBytesPerSecond();
			case ModelPackage.VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND:
				return getDiskWriteBytesPerSecond();
			case ModelPackage.VIRTUAL_MACHINE__DISK_WAIT_SHARE:
				return getDiskWaitShare();
			case ModelPackage.VIRTUAL_MACHINE__DISK_WORKLOADS:
				return getDiskWorkloads();
			case ModelPackage.VIRTUAL_MACHINE__STREAM:
				return getStream();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ModelPackage.VIRTUAL_MACHINE__MEMORY_BYTES:
				setMemoryBytes((Long)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__PAGE_SIZE_BYTES:
				setPageSizeBytes((Integer)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__VCPUS:
				setVcpus((Integer)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__NON_ZERO_BYTES:
				setNonZeroBytes((Long)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__CONTENT:
				setContent((ContentKind)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__WORDS_PER_WRITE:
				setWordsPerWrite((Integer)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__CONTENT_PLACES:
				setContentPlaces((ContentPlaces)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__CONTENT_DATA:
				setContentData((ContentData)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__WRITE_FAULT_NANOS:
				setWriteFaultNanos((Long)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__FREE_BYTES:
				setFreeBytes((Long)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__CACHE_BYTES:
				setCacheBytes((Long)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__KERNEL_BYTES:
				setKernelBytes((Long)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__WORKLOADS:
				getWorkloads().clear();
				getWorkloads().addAll((Collection<? extends Workload>)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__TRAFFIC:
				setTraffic((Traffic)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_BYTES:
				setDiskBytes((Long)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_BLOCK_BYTES:
				setDiskBlockBytes((Integer)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_USED_BYTES:
				setDiskUsedBytes((Long)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES:
				setDiskNonZeroBytes((Long)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND:
				setDiskReadBytesPerSecond((Double)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND:
				setDiskWriteBytesPerSecond((Double)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_WAIT_SHARE:
				setDiskWaitShare((Double)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_WORKLOADS:
				getDiskWorkloads().clear();
				getDiskWorkloads().addAll((Collection<? extends Workload>)newValue);
				return;
			case ModelPackage.VIRTUAL_MACHINE__STREAM:
				setStream((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ModelPackage.VIRTUAL_MACHINE__MEMORY_BYTES:
				setMemoryBytes(MEMORY_BYTES_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__PAGE_SIZE_BYTES:
				setPageSizeBytes(PAGE_SIZE_BYTES_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__VCPUS:
				setVcpus(VCPUS_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__NON_ZERO_BYTES:
				setNonZeroBytes(NON_ZERO_BYTES_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__CONTENT:
				setContent(CONTENT_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__WORDS_PER_WRITE:
				setWordsPerWrite(WORDS_PER_WRITE_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__CONTENT_PLACES:
				setContentPlaces(CONTENT_PLACES_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__CONTENT_DATA:
				setContentData(CONTENT_DATA_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__WRITE_FAULT_NANOS:
				setWriteFaultNanos(WRITE_FAULT_NANOS_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__FREE_BYTES:
				setFreeBytes(FREE_BYTES_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__CACHE_BYTES:
				setCacheBytes(CACHE_BYTES_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__KERNEL_BYTES:
				setKernelBytes(KERNEL_BYTES_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__WORKLOADS:
				getWorkloads().clear();
				return;
			case ModelPackage.VIRTUAL_MACHINE__TRAFFIC:
				setTraffic((Traffic)null);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_BYTES:
				setDiskBytes(DISK_BYTES_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_BLOCK_BYTES:
				setDiskBlockBytes(DISK_BLOCK_BYTES_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_USED_BYTES:
				setDiskUsedBytes(DISK_USED_BYTES_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES:
				setDiskNonZeroBytes(DISK_NON_ZERO_BYTES_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND:
				setDiskReadBytesPerSecond(DISK_READ_BYTES_PER_SECOND_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND:
				setDiskWriteBytesPerSecond(DISK_WRITE_BYTES_PER_SECOND_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_WAIT_SHARE:
				setDiskWaitShare(DISK_WAIT_SHARE_EDEFAULT);
				return;
			case ModelPackage.VIRTUAL_MACHINE__DISK_WORKLOADS:
				getDiskWorkloads().clear();
				return;
			case ModelPackage.VIRTUAL_MACHINE__STREAM:
				setStream(STREAM_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ModelPackage.VIRTUAL_MACHINE__MEMORY_BYTES:
				return memoryBytes != MEMORY_BYTES_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__PAGE_SIZE_BYTES:
				return pageSizeBytes != PAGE_SIZE_BYTES_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__VCPUS:
				return vcpus != VCPUS_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__NON_ZERO_BYTES:
				return nonZeroBytes != NON_ZERO_BYTES_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__CONTENT:
				return content != CONTENT_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__WORDS_PER_WRITE:
				return wordsPerWrite != WORDS_PER_WRITE_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__CONTENT_PLACES:
				return contentPlaces != CONTENT_PLACES_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__CONTENT_DATA:
				return contentData != CONTENT_DATA_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__WRITE_FAULT_NANOS:
				return writeFaultNanos != WRITE_FAULT_NANOS_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__FREE_BYTES:
				return freeBytes != FREE_BYTES_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__CACHE_BYTES:
				return cacheBytes != CACHE_BYTES_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__KERNEL_BYTES:
				return kernelBytes != KERNEL_BYTES_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__WORKLOADS:
				return workloads != null && !workloads.isEmpty();
			case ModelPackage.VIRTUAL_MACHINE__TRAFFIC:
				return traffic != null;
			case ModelPackage.VIRTUAL_MACHINE__DISK_BYTES:
				return diskBytes != DISK_BYTES_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__DISK_BLOCK_BYTES:
				return diskBlockBytes != DISK_BLOCK_BYTES_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__DISK_USED_BYTES:
				return diskUsedBytes != DISK_USED_BYTES_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES:
				return diskNonZeroBytes != DISK_NON_ZERO_BYTES_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND:
				return diskReadBytesPerSecond != DISK_READ_BYTES_PER_SECOND_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND:
				return diskWriteBytesPerSecond != DISK_WRITE_BYTES_PER_SECOND_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__DISK_WAIT_SHARE:
				return diskWaitShare != DISK_WAIT_SHARE_EDEFAULT;
			case ModelPackage.VIRTUAL_MACHINE__DISK_WORKLOADS:
				return diskWorkloads != null && !diskWorkloads.isEmpty();
			case ModelPackage.VIRTUAL_MACHINE__STREAM:
				return STREAM_EDEFAULT == null ? stream != null : !STREAM_EDEFAULT.equals(stream);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (memoryBytes: ");
		result.append(memoryBytes);
		result.append(", pageSizeBytes: ");
		result.append(pageSizeBytes);
		result.append(", vcpus: ");
		result.append(vcpus);
		result.append(", nonZeroBytes: ");
		result.append(nonZeroBytes);
		result.append(", content: ");
		result.append(content);
		result.append(", wordsPerWrite: ");
		result.append(wordsPerWrite);
		result.append(", contentPlaces: ");
		result.append(contentPlaces);
		result.append(", contentData: ");
		result.append(contentData);
		result.append(", writeFaultNanos: ");
		result.append(writeFaultNanos);
		result.append(", freeBytes: ");
		result.append(freeBytes);
		result.append(", cacheBytes: ");
		result.append(cacheBytes);
		result.append(", kernelBytes: ");
		result.append(kernelBytes);
		result.append(", diskBytes: ");
		result.append(diskBytes);
		result.append(", diskBlockBytes: ");
		result.append(diskBlockBytes);
		result.append(", diskUsedBytes: ");
		result.append(diskUsedBytes);
		result.append(", diskNonZeroBytes: ");
		result.append(diskNonZeroBytes);
		result.append(", diskReadBytesPerSecond: ");
		result.append(diskReadBytesPerSecond);
		result.append(", diskWriteBytesPerSecond: ");
		result.append(diskWriteBytesPerSecond);
		result.append(", diskWaitShare: ");
		result.append(diskWaitShare);
		result.append(", stream: ");
		result.append(stream);
		result.append(')');
		return result.toString();
	}

} //VirtualMachineImpl
