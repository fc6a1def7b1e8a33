# The demonstration guest: writes memory at a rate and in a pattern that are patched in before it starts, checks its own
# pages, and beats on the debug console. A Multiboot program for QEMU's -kernel, in 32-bit protected mode without paging.
#
# Every page of the working set has an entry in a table elsewhere in memory: the sum of its 32-bit words as the guest
# believes it to be. A page that lost a write in a migration has another sum, and so has one whose table entry was lost.
# A page is checked before each write and in turn by a scrubber that goes round the whole working set.
#
# On the debug console, one line a beat:   B <beat> <pages written> <pages lost> <rounds of the scrubber>
# all in hexadecimal with eight digits, and at once a line with ! and the number of the page for each lost one.

        .code32
        .set    DEBUG_CONSOLE, 0xe9
        .set    TABLE, 0x200000         # up to 6 MiB: a working set of 3 GiB
        .set    PAGES, 0x800000         # the working set begins here
        .set    WORDS, 1024             # 32-bit words in a page
        .set    STACK, 0x1ffff0

        .section .text
        .globl  start

# ---- Multiboot 1 -------------------------------------------------------------------------------------------------------
        .balign 4
        .long   0x1badb002, 0, -0x1badb002

# ---- what the workbench patches in: 16 bytes of mark, then words ---------------------------------------------------------
        .ascii  "MIGWORKBENCH-PAR"
working_set:    .long   4096            # pages of the working set
further:        .long   0               # pages behind it that are filled once and never written
rate:           .long   20 << 16        # pages written a tick, 16.16 fixed point
divisor:        .long   4773            # length of a tick in 1/1193182 s, at most 65535
hot_pages:      .long   4096            # the first so many pages of the working set are hot
hot_share:      .long   0xffffffff      # share of the writes that goes to the hot pages, of 2^32
pattern:        .long   0               # 0: pages at random, 1: page after page
words:          .long   1024            # 32-bit words changed a write, in pairs; 1024: all
content:        .long   0               # 0: random, 1: constant (the same again), 2: the page stays zero
beat_ticks:     .long   5               # ticks a beat
scrub_pages:    .long   4               # pages checked a tick

# ---- set up ------------------------------------------------------------------------------------------------------------
start:
        cli
        cld
        mov     $STACK, %esp
        lgdt    gdt_pointer
        ljmp    $8, $1f
1:      mov     $16, %eax
        mov     %eax, %ds
        mov     %eax, %es
        mov     %eax, %ss
        mov     $tick, %eax             # the one gate that is ever used: the timer's
        mov     %ax, idt + 0x20 * 8
        movw    $8, idt + 0x20 * 8 + 2
        movw    $0x8e00, idt + 0x20 * 8 + 4
        shr     $16, %eax
        mov     %ax, idt + 0x20 * 8 + 6
        lidt    idt_pointer
        movl    $0x2545f491, seed
        call    fill
        mov     $0x11, %al              # interrupt controllers: the timer is interrupt 0x20, all others are masked
        out     %al, $0x20
        out     %al, $0xa0
        mov     $0x20, %al
        out     %al, $0x21
        mov     $0x28, %al
        out     %al, $0xa1
        mov     $4, %al
        out     %al, $0x21
        mov     $2, %al
        out     %al, $0xa1
        mov     $1, %al
        out     %al, $0x21
        out     %al, $0xa1
        mov     $0xfe, %al
        out     %al, $0x21
        mov     $0xff, %al
        out     %al, $0xa1
        mov     $0x34, %al              # timer 0: again and again
        out     %al, $0x43
        mov     divisor, %eax
        out     %al, $0x40
        mov     %ah, %al
        out     %al, $0x40

# ---- once a tick -------------------------------------------------------------------------------------------------------
forever:
        sti
        hlt
        cli
        mov     ticks, %eax
        cmp     done, %eax
        je      forever
        incl    done
        mov     rate, %eax
        add     %eax, owed
        movzwl  owed + 2, %ebp
        movw    $0, owed + 2
1:      test    %ebp, %ebp
        jz      2f
        call    choose
        call    write
        dec     %ebp
        jmp     1b
2:      mov     scrub_pages, %ebp
3:      test    %ebp, %ebp
        jz      4f
        call    scrub
        dec     %ebp
        jmp     3b
4:      incl    since_beat
        mov     since_beat, %eax
        cmp     beat_ticks, %eax
        jb      forever
        movl    $0, since_beat
        call    beat
        jmp     forever

tick:
        push    %eax
        incl    ticks
        mov     $0x20, %al
        out     %al, $0x20
        pop     %eax
        iret

# ---- memory ------------------------------------------------------------------------------------------------------------

# Puts data into all pages and their sums into the table. A page that stays zero needs neither.
fill:
        mov     $PAGES, %edi
        mov     working_set, %edx
        add     further, %edx
        xor     %ebx, %ebx
1:      cmp     %edx, %ebx
        jae     3f
        cmpl    $2, content
        jne     2f
        cmp     working_set, %ebx
        jae     2f
        add     $4096, %edi
        inc     %ebx
        jmp     1b
2:      call    fill_page
        cmp     working_set, %ebx
        jae     4f
        mov     %esi, TABLE(, %ebx, 4)
4:      inc     %ebx
        jmp     1b
3:      ret

# Fills the page at edi, which moves on, with random words; their sum in esi.
fill_page:
        xor     %esi, %esi
        mov     $WORDS, %ecx
1:      call    random
        add     %eax, %esi
        stosl
        loop    1b
        ret

# A random number in eax (xorshift of Marsaglia, 2003); all other registers stay.
random:
        push    %ecx
        mov     seed, %eax
        mov     %eax, %ecx
        shl     $13, %ecx
        xor     %ecx, %eax
        mov     %eax, %ecx
        shr     $17, %ecx
        xor     %ecx, %eax
        mov     %eax, %ecx
        shl     $5, %ecx
        xor     %ecx, %eax
        mov     %eax, seed
        pop     %ecx
        ret

# A random number below ecx in edx.
below:
        call    random
        mul     %ecx
        ret

# The next page to write, in ebx.
choose:
        cmpl    $1, pattern
        je      2f
        call    random
        cmp     hot_share, %eax
        ja      1f
        mov     hot_pages, %ecx
        call    below
        mov     %edx, %ebx
        ret
1:      mov     working_set, %ecx
        sub     hot_pages, %ecx
        call    below
        mov     hot_pages, %ebx
        add     %edx, %ebx
        ret
2:      mov     sweep_at, %ebx
        mov     %ebx, %eax
        inc     %eax
        cmp     working_set, %eax
        jb      3f
        xor     %eax, %eax
3:      mov     %eax, sweep_at
        ret

# Where page ebx is, in edi.
place:
        mov     %ebx, %edi
        shl     $12, %edi
        add     $PAGES, %edi
        ret

# Checks page ebx against the table; then the page is what the table says.
check:
        call    place
        xor     %eax, %eax
        mov     $WORDS / 4, %ecx
1:      add     (%edi), %eax
        add     4(%edi), %eax
        add     8(%edi), %eax
        add     12(%edi), %eax
        add     $16, %edi
        dec     %ecx
        jnz     1b
        cmp     TABLE(, %ebx, 4), %eax
        je      2f
        mov     %eax, TABLE(, %ebx, 4)
        incl    lost
        mov     $'!', %al
        out     %al, $DEBUG_CONSOLE
        mov     %ebx, %eax
        call    print
        mov     $'\n', %al
        out     %al, $DEBUG_CONSOLE
2:      ret

# Writes page ebx, which is checked first.
write:
        call    check
        call    place
        incl    written
        mov     TABLE(, %ebx, 4), %esi
        cmpl    $1, content
        je      5f
        ja      6f
        mov     words, %ecx
        cmp     $WORDS, %ecx
        jae     4f
        shr     $1, %ecx
1:      jecxz   3f
        call    random                  # a pair of words somewhere in the page
        and     $0xff8, %eax
        sub     (%edi, %eax), %esi
        sub     4(%edi, %eax), %esi
        mov     %eax, %edx
        call    random
        mov     %eax, (%edi, %edx)
        add     %eax, %esi
        call    random
        mov     %eax, 4(%edi, %edx)
        add     %eax, %esi
        dec     %ecx
        jmp     1b
3:      mov     %esi, TABLE(, %ebx, 4)
        ret
4:      call    fill_page
        mov     %esi, TABLE(, %ebx, 4)
        ret
5:      mov     (%edi), %eax            # the same again: dirty, and nothing changed
        mov     %eax, (%edi)
        ret
6:      movl    $0, (%edi)
        ret

# Checks the page whose turn it is.
scrub:
        mov     scrub_at, %ebx
        call    check
        mov     scrub_at, %ebx
        inc     %ebx
        cmp     working_set, %ebx
        jb      1f
        xor     %ebx, %ebx
        incl    rounds
1:      mov     %ebx, scrub_at
        ret

# ---- debug console -------------------------------------------------------------------------------------------------------
beat:
        incl    beats
        mov     $'B', %al
        out     %al, $DEBUG_CONSOLE
        mov     beats, %eax
        call    print_after_space
        mov     written, %eax
        call    print_after_space
        mov     lost, %eax
        call    print_after_space
        mov     rounds, %eax
        call    print_after_space
        mov     $'\n', %al
        out     %al, $DEBUG_CONSOLE
        ret

# Prints eax with eight hexadecimal digits.
print_after_space:
        push    %eax
        mov     $' ', %al
        out     %al, $DEBUG_CONSOLE
        pop     %eax
print:
        mov     %eax, %edx
        mov     $8, %ecx
1:      rol     $4, %edx
        mov     %edx, %eax
        and     $15, %eax
        mov     digits(%eax), %al
        out     %al, $DEBUG_CONSOLE
        loop    1b
        ret

digits: .ascii  "0123456789abcdef"

# ---- data ----------------------------------------------------------------------------------------------------------------
        .balign 8
gdt:    .quad   0, 0x00cf9a000000ffff, 0x00cf92000000ffff
gdt_pointer:
        .word   gdt_pointer - gdt - 1
        .long   gdt
idt_pointer:
        .word   0x21 * 8 - 1
        .long   idt
# What changes is in a page without code: QEMU translates code anew when its page is written.
        .section .bss
        .balign 4096
seed:           .long   0
owed:           .long   0
ticks:          .long   0
done:           .long   0
since_beat:     .long   0
beats:          .long   0
written:        .long   0
lost:           .long   0
rounds:         .long   0
sweep_at:       .long   0
scrub_at:       .long   0
        .balign 8
idt:            .fill   0x21, 8, 0
