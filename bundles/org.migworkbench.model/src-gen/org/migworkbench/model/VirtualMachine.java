/**
 */
package org.migworkbench.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A guest that can be migrated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getMemoryBytes <em>Memory Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getPageSizeBytes <em>Page Size Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getVcpus <em>Vcpus</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getNonZeroBytes <em>Non Zero Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getContent <em>Content</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getWordsPerWrite <em>Words Per Write</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getContentPlaces <em>Content Places</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getContentData <em>Content Data</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getWriteFaultNanos <em>Write Fault Nanos</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getFreeBytes <em>Free Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getCacheBytes <em>Cache Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getKernelBytes <em>Kernel Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getWorkloads <em>Workloads</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getTraffic <em>Traffic</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getDiskBytes <em>Disk Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getDiskBlockBytes <em>Disk Block Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getDiskUsedBytes <em>Disk Used Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getDiskNonZeroBytes <em>Disk Non Zero Bytes</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getDiskReadBytesPerSecond <em>Disk Read Bytes Per Second</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getDiskWriteBytesPerSecond <em>Disk Write Bytes Per Second</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getDiskWaitShare <em>Disk Wait Share</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getDiskWorkloads <em>Disk Workloads</em>}</li>
 *   <li>{@link org.migworkbench.model.VirtualMachine#getStream <em>Stream</em>}</li>
 * </ul>
 *
 * @see org.migworkbench.model.ModelPackage#getVirtualMachine()
 * @model
 * @generated
 */
public interface VirtualMachine extends Node
{
	/**
	 * Returns the value of the '<em><b>Memory Bytes</b></em>' attribute.
	 * The default value is <code>"1073741824"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory in bytes. Above 0, a multiple of pageSizeBytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Bytes</em>' attribute.
	 * @see #setMemoryBytes(long)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_MemoryBytes()
	 * @model default="1073741824"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES' range='(0,)' entry='[1048576,)' label='Memory'"
	 * @generated
	 */
	long getMemoryBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getMemoryBytes <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Bytes</em>' attribute.
	 * @see #getMemoryBytes()
	 * @generated
	 */
	void setMemoryBytes(long value);

	/**
	 * Returns the value of the '<em><b>Page Size Bytes</b></em>' attribute.
	 * The default value is <code>"4096"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of a memory page in bytes. A power of two from 512 to 1073741824.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Size Bytes</em>' attribute.
	 * @see #setPageSizeBytes(int)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_PageSizeBytes()
	 * @model default="4096"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES' range='[512,1073741824]' only='powersOfTwo' label='Page size' example='4 KiB'"
	 * @generated
	 */
	int getPageSizeBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getPageSizeBytes <em>Page Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Size Bytes</em>' attribute.
	 * @see #getPageSizeBytes()
	 * @generated
	 */
	void setPageSizeBytes(int value);

	/**
	 * Returns the value of the '<em><b>Vcpus</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of virtual processors, 1 to 4096.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vcpus</em>' attribute.
	 * @see #setVcpus(int)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_Vcpus()
	 * @model default="1"
	 *        annotation="http://migworkbench.org/model/quantity unit='NONE' range='[1,4096]' entry='[1,1024]' label='Virtual CPUs'"
	 * @generated
	 */
	int getVcpus();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getVcpus <em>Vcpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vcpus</em>' attribute.
	 * @see #getVcpus()
	 * @generated
	 */
	void setVcpus(int value);

	/**
	 * Returns the value of the '<em><b>Non Zero Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory in bytes that holds anything but zeros at the start. 0 to memoryBytes, or -1: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Non Zero Bytes</em>' attribute.
	 * @see #setNonZeroBytes(long)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_NonZeroBytes()
	 * @model default="-1"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES' range='[0,)' special='-1' word='all' means='for all' label='Non-zero memory' example='1 GiB'"
	 * @generated
	 */
	long getNonZeroBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getNonZeroBytes <em>Non Zero Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Non Zero Bytes</em>' attribute.
	 * @see #getNonZeroBytes()
	 * @generated
	 */
	void setNonZeroBytes(long value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * The default value is <code>"random"</code>.
	 * The literals are from the enumeration {@link org.migworkbench.model.ContentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a write leaves in a page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see org.migworkbench.model.ContentKind
	 * @see #setContent(ContentKind)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_Content()
	 * @model default="random"
	 * @generated
	 */
	ContentKind getContent();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see org.migworkbench.model.ContentKind
	 * @see #getContent()
	 * @generated
	 */
	void setContent(ContentKind value);

	/**
	 * Returns the value of the '<em><b>Words Per Write</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of 8-byte words that a write changes; used with the content kind words. 1 to pageSizeBytes / 8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words Per Write</em>' attribute.
	 * @see #setWordsPerWrite(int)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_WordsPerWrite()
	 * @model default="1"
	 *        annotation="http://migworkbench.org/model/quantity unit='NONE' range='[1,)' entry='[1,134217728]' label='Words a write'"
	 * @generated
	 */
	int getWordsPerWrite();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getWordsPerWrite <em>Words Per Write</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words Per Write</em>' attribute.
	 * @see #getWordsPerWrite()
	 * @generated
	 */
	void setWordsPerWrite(int value);

	/**
	 * Returns the value of the '<em><b>Content Places</b></em>' attribute.
	 * The default value is <code>"random"</code>.
	 * The literals are from the enumeration {@link org.migworkbench.model.ContentPlaces}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which words of a page a write changes; used with the content kind words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Places</em>' attribute.
	 * @see org.migworkbench.model.ContentPlaces
	 * @see #setContentPlaces(ContentPlaces)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_ContentPlaces()
	 * @model default="random"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	ContentPlaces getContentPlaces();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getContentPlaces <em>Content Places</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Places</em>' attribute.
	 * @see org.migworkbench.model.ContentPlaces
	 * @see #getContentPlaces()
	 * @generated
	 */
	void setContentPlaces(ContentPlaces value);

	/**
	 * Returns the value of the '<em><b>Content Data</b></em>' attribute.
	 * The default value is <code>"random"</code>.
	 * The literals are from the enumeration {@link org.migworkbench.model.ContentData}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the data of pages that are not zero looks like to a compressor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content Data</em>' attribute.
	 * @see org.migworkbench.model.ContentData
	 * @see #setContentData(ContentData)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_ContentData()
	 * @model default="random"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	ContentData getContentData();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getContentData <em>Content Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content Data</em>' attribute.
	 * @see org.migworkbench.model.ContentData
	 * @see #getContentData()
	 * @generated
	 */
	void setContentData(ContentData value);

	/**
	 * Returns the value of the '<em><b>Write Fault Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the first write to a page that is being tracked costs the guest, in nanoseconds. 0 or more; 0: nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Write Fault Nanos</em>' attribute.
	 * @see #setWriteFaultNanos(long)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_WriteFaultNanos()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='NANOSECONDS' range='[0,)' special='0' word='nothing' label='Write fault costs'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	long getWriteFaultNanos();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getWriteFaultNanos <em>Write Fault Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Write Fault Nanos</em>' attribute.
	 * @see #getWriteFaultNanos()
	 * @generated
	 */
	void setWriteFaultNanos(long value);

	/**
	 * Returns the value of the '<em><b>Free Bytes</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory in bytes that the guest's system has free. 0 or more; with cacheBytes and kernelBytes at most memoryBytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free Bytes</em>' attribute.
	 * @see #setFreeBytes(long)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_FreeBytes()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES' range='[0,)' special='0' word='none' label='Free memory' example='1 GiB'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	long getFreeBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getFreeBytes <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Free Bytes</em>' attribute.
	 * @see #getFreeBytes()
	 * @generated
	 */
	void setFreeBytes(long value);

	/**
	 * Returns the value of the '<em><b>Cache Bytes</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clean page cache of the guest's system in bytes. 0 or more; with freeBytes and kernelBytes at most memoryBytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cache Bytes</em>' attribute.
	 * @see #setCacheBytes(long)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_CacheBytes()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES' range='[0,)' special='0' word='none' label='Page cache' example='1 GiB'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	long getCacheBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getCacheBytes <em>Cache Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cache Bytes</em>' attribute.
	 * @see #getCacheBytes()
	 * @generated
	 */
	void setCacheBytes(long value);

	/**
	 * Returns the value of the '<em><b>Kernel Bytes</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memory in bytes of the kernel of the guest's system. 0 or more; with freeBytes and cacheBytes at most memoryBytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel Bytes</em>' attribute.
	 * @see #setKernelBytes(long)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_KernelBytes()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES' range='[0,)' special='0' word='none' label='Kernel memory' example='1 GiB'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	long getKernelBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getKernelBytes <em>Kernel Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel Bytes</em>' attribute.
	 * @see #getKernelBytes()
	 * @generated
	 */
	void setKernelBytes(long value);

	/**
	 * Returns the value of the '<em><b>Workloads</b></em>' reference list.
	 * The list contents are of type {@link org.migworkbench.model.Workload}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What runs in the guest; several add up. None: an idle guest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workloads</em>' reference list.
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_Workloads()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Workload> getWorkloads();

	/**
	 * Returns the value of the '<em><b>Traffic</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the guest itself sends over the network. None: nothing that matters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Traffic</em>' containment reference.
	 * @see #setTraffic(Traffic)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_Traffic()
	 * @model containment="true"
	 * @generated
	 */
	Traffic getTraffic();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getTraffic <em>Traffic</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Traffic</em>' containment reference.
	 * @see #getTraffic()
	 * @generated
	 */
	void setTraffic(Traffic value);

	/**
	 * Returns the value of the '<em><b>Disk Bytes</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size in bytes of a disk on storage that the hosts do not share, so that it moves too. A multiple of diskBlockBytes, or 0: the hosts share the storage and no disk is copied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk Bytes</em>' attribute.
	 * @see #setDiskBytes(long)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_DiskBytes()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES' range='[0,)' special='0' word='shared' shown='none, shared' means='for shared storage' label='Disk to copy' example='40 GiB'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	long getDiskBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getDiskBytes <em>Disk Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disk Bytes</em>' attribute.
	 * @see #getDiskBytes()
	 * @generated
	 */
	void setDiskBytes(long value);

	/**
	 * Returns the value of the '<em><b>Disk Block Bytes</b></em>' attribute.
	 * The default value is <code>"65536"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of a block of the disk in bytes. A power of two from 512 to 1073741824.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk Block Bytes</em>' attribute.
	 * @see #setDiskBlockBytes(int)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_DiskBlockBytes()
	 * @model default="65536"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES' range='[512,1073741824]' only='powersOfTwo' label='Block size' example='64 KiB'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	int getDiskBlockBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getDiskBlockBytes <em>Disk Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disk Block Bytes</em>' attribute.
	 * @see #getDiskBlockBytes()
	 * @generated
	 */
	void setDiskBlockBytes(int value);

	/**
	 * Returns the value of the '<em><b>Disk Used Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of the disk that the file system uses at the start, the lowest ones. 0 to diskBytes, or -1: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk Used Bytes</em>' attribute.
	 * @see #setDiskUsedBytes(long)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_DiskUsedBytes()
	 * @model default="-1"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES' range='[0,)' special='-1' word='all' means='for all of it' label='Used by files' example='12 GiB'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	long getDiskUsedBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getDiskUsedBytes <em>Disk Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disk Used Bytes</em>' attribute.
	 * @see #getDiskUsedBytes()
	 * @generated
	 */
	void setDiskUsedBytes(long value);

	/**
	 * Returns the value of the '<em><b>Disk Non Zero Bytes</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of the disk that hold anything but zeros outside what the guest writes, the lowest ones. 0 to diskBytes, or -1: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk Non Zero Bytes</em>' attribute.
	 * @see #setDiskNonZeroBytes(long)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_DiskNonZeroBytes()
	 * @model default="-1"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES' range='[0,)' special='-1' word='all' means='for all of it' label='Not zero' example='12 GiB'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	long getDiskNonZeroBytes();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getDiskNonZeroBytes <em>Disk Non Zero Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disk Non Zero Bytes</em>' attribute.
	 * @see #getDiskNonZeroBytes()
	 * @generated
	 */
	void setDiskNonZeroBytes(long value);

	/**
	 * Returns the value of the '<em><b>Disk Read Bytes Per Second</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How fast the storage of the source is read, in bytes a second. Above 0, or 0: it never limits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk Read Bytes Per Second</em>' attribute.
	 * @see #setDiskReadBytesPerSecond(double)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_DiskReadBytesPerSecond()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES_PER_SECOND' range='(0,)' special='0' word='none' shown='no limit' means='for no limit' label='Source reads'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	double getDiskReadBytesPerSecond();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getDiskReadBytesPerSecond <em>Disk Read Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disk Read Bytes Per Second</em>' attribute.
	 * @see #getDiskReadBytesPerSecond()
	 * @generated
	 */
	void setDiskReadBytesPerSecond(double value);

	/**
	 * Returns the value of the '<em><b>Disk Write Bytes Per Second</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How fast the storage of the destination is written, in bytes a second. Above 0, or 0: it never limits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk Write Bytes Per Second</em>' attribute.
	 * @see #setDiskWriteBytesPerSecond(double)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_DiskWriteBytesPerSecond()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='BYTES_PER_SECOND' range='(0,)' special='0' word='none' shown='no limit' means='for no limit' label='Target writes'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	double getDiskWriteBytesPerSecond();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getDiskWriteBytesPerSecond <em>Disk Write Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disk Write Bytes Per Second</em>' attribute.
	 * @see #getDiskWriteBytesPerSecond()
	 * @generated
	 */
	void setDiskWriteBytesPerSecond(double value);

	/**
	 * Returns the value of the '<em><b>Disk Wait Share</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the guest's work that waits for its disk writes: what slowing these costs it. 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk Wait Share</em>' attribute.
	 * @see #setDiskWaitShare(double)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_DiskWaitShare()
	 * @model default="0"
	 *        annotation="http://migworkbench.org/model/quantity unit='SHARE' range='[0,1]' label='Work that waits'"
	 *        annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	double getDiskWaitShare();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getDiskWaitShare <em>Disk Wait Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disk Wait Share</em>' attribute.
	 * @see #getDiskWaitShare()
	 * @generated
	 */
	void setDiskWaitShare(double value);

	/**
	 * Returns the value of the '<em><b>Disk Workloads</b></em>' reference list.
	 * The list contents are of type {@link org.migworkbench.model.Workload}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What writes the disk, in blocks as if they were pages; several add up. None: nothing does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk Workloads</em>' reference list.
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_DiskWorkloads()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Workload> getDiskWorkloads();

	/**
	 * Returns the value of the '<em><b>Stream</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the machine's random numbers, kept when it is renamed so that its results stay the same. None: its name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stream</em>' attribute.
	 * @see #setStream(String)
	 * @see org.migworkbench.model.ModelPackage#getVirtualMachine_Stream()
	 * @model annotation="http://migworkbench.org/model/omit-default"
	 * @generated
	 */
	String getStream();

	/**
	 * Sets the value of the '{@link org.migworkbench.model.VirtualMachine#getStream <em>Stream</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stream</em>' attribute.
	 * @see #getStream()
	 * @generated
	 */
	void setStream(String value);

} // VirtualMachine
